"""The barest pygame that plays a piece. Run as a file, with the piece; ends with its input."""

import sys

import pygame


def main() -> None:
    """Play until the input closes."""
    pygame.mixer.init(44_100, -16, 2, 1024)
    pygame.mixer.music.load(sys.argv[1])
    pygame.mixer.music.play()
    sys.stdin.read()


if __name__ == "__main__":
    main()
