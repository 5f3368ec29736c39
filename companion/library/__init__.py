"""A person's own music, from this machine or a stick: what is there, what it is called, how loud
it is.

Whatever may be slow, huge or hostile (disks, tags, pictures, sound files) is met in processes of
its own; the window sees plain answers.
"""
