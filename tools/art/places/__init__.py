"""The places behind the guided exercises: each a still picture and a few layers that drift."""
