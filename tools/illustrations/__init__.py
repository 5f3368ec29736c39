"""Pictures of people and places, composed in code from a family of parts, written as plain SVG.

`python -m tools.illustrations` writes everything into assets/illustrations.

- A picture is a function in `scenes` that reads from back to front: room, what hangs on the wall,
  staff, bed, patient, then the hands that lie on the patient, then signs. `book` says which parts
  of a scene the crops show; `canvas.flat` tells a scene that it is drawn for the flat crop.
- A person is data (`family.person`); poses draw whoever they are given. The patient's colours fill
  named slots (`family.tones`), and other heads lie hidden beside the one that is drawn
  (`family.forms`), so that the app can show somebody else; `likeness` writes the tones to choose.
- Views have books of their own: `book` (adult), `scenes.child_book`, `scenes.parent_book`, and
  `scenes.page_book` for the pictures of pages.
- Transforms and clipping happen while building. The light comes from the upper left, always.
- At night every colour knows what it paints (`family.colour`), windows are dark and lamps glow
  (`family.rooms`); light lies on walls and beds, never over a person.

Rules that people's faces and dignity ask for:

- Patients' eyes are closed bows; staff look down while their hands work, at the person while they
  talk. Never teeth, nostrils, open mouths or staring; no blood, no bare needle.
- A feeling on the skin is colour without an edge, kept on the skin: rings look like a target.
- From behind: the nape, the edge of the jaw and one whole ear show, so that hair is no helmet.
- Never a light gap inside a beard: it reads as an open mouth.
- The hijab is drawn last, over the face, with the face's window cut out of it.
- Breath starts beside the face and ends in a curl; straight parallel lines look like steam.
"""
