"""The sheet that every drawing is made on; its strokes and distances are in these units."""

WIDTH, HEIGHT = 1200, 900
CENTRE = (WIDTH / 2, HEIGHT / 2)
#: What a square crop and the widest band (16:7) both show, with a margin: the tool stands here.
HEART = (210, 225, WIDTH - 210, HEIGHT - 225)
