import type { Box, PathDrawing } from '../../../src/lib/request-path.ts';

/** Room that a line of text takes, in pixels of the drawing. */
export interface TextRoom {
  line: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const lineHeight = 17;
const name = { size: 15, ascent: 11, descent: 3 };
const note = { size: 13, ascent: 10, descent: 3 };
/** Width of a character in parts of the font's size, on average over words in common system fonts. */
const characterWidth = 0.56;

function getRoom(
  line: string,
  { size, ascent, descent }: typeof name,
  left: number,
  baseline: number,
): TextRoom {
  return {
    line,
    left,
    right: left + getLength(line, size),
    top: baseline - ascent,
    bottom: baseline + descent,
  };
}

function getLength(line: string, size: number): number {
  return line.length * size * characterWidth;
}

/** Returns the room that the name of a hop takes, where PathDrawing.astro puts it. */
export function getNameRooms({ x, y, width, height, lines }: Box): TextRoom[] {
  return lines.map((line, at) => {
    const baseline = y + height / 2 + 5 + (at - (lines.length - 1) / 2) * lineHeight;
    return getRoom(line, name, x + (width - getLength(line, name.size)) / 2, baseline);
  });
}

/** Returns the room that the note of a hop takes, where PathDrawing.astro puts it. */
export function getNoteRooms(box: Box, { isVertical }: PathDrawing): TextRoom[] {
  return box.noteLines.map((line, at) => {
    const left = isVertical ? box.note.x : box.note.x - getLength(line, note.size) / 2;
    return getRoom(line, note, left, box.note.y + at * lineHeight);
  });
}

/** Returns a sentence for each text of a drawing that leaves its box, leaves the drawing or meets another. */
export function getMisfits(drawing: PathDrawing): string[] {
  const whole = { left: 0, right: drawing.width, top: 0, bottom: drawing.height };
  const isInside = (room: TextRoom, frame: Omit<TextRoom, 'line'>) =>
    room.left >= frame.left &&
    room.right <= frame.right &&
    room.top >= frame.top &&
    room.bottom <= frame.bottom;
  const notes = drawing.boxes.flatMap((box, at) => getNoteRooms(box, drawing).map((room) => ({ room, at })));
  return [
    ...drawing.boxes.flatMap((box) =>
      getNameRooms(box)
        .filter(
          (room) =>
            !isInside(room, {
              left: box.x,
              right: box.x + box.width,
              top: box.y,
              bottom: box.y + box.height,
            }),
        )
        .map(({ line }) => `"${line}" leaves its box`),
    ),
    ...notes
      .filter(({ room }) => !isInside(room, whole))
      .map(({ room }) => `"${room.line}" leaves the drawing`),
    ...notes.flatMap(({ room, at }) =>
      notes
        .filter((other) => other.at > at && areMeeting(room, other.room))
        .map((other) => `"${room.line}" meets "${other.room.line}"`),
    ),
  ];
}

/** Whether two rectangles share more than an edge. */
export function areMeeting(a: Omit<TextRoom, 'line'>, b: Omit<TextRoom, 'line'>): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
