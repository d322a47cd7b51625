import type { RequestPath } from '../schemas/request-path.ts';

/** A box of the picture, measured in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  noteLines: string[];
  /** Where the note's first line begins. */
  note: { x: number; y: number };
  isFailing: boolean;
}

/** A line between two boxes. */
export interface Arrow {
  from: { x: number; y: number };
  to: { x: number; y: number };
  isFailing: boolean;
  /** True where the request never arrives. */
  isBeyond: boolean;
}

/** The picture of a request's path, ready to draw. */
export interface PathDrawing {
  width: number;
  height: number;
  isVertical: boolean;
  boxes: Box[];
  arrows: Arrow[];
}

const boxHeight = 50;
/** Keeps a box's outline inside the drawing. */
const margin = 2;
const lineHeight = 17;

/** Returns text in lines of at most `limit` characters, broken at spaces. */
export function wrapWords(text: string, limit: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > limit) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** Returns the path drawn from left to right, for wide screens. */
export function drawAcross({ hops, failsAfter }: RequestPath): PathDrawing {
  const total = 690;
  const gap = hops.length > 4 ? 38 : 58;
  const width = Math.min(190, (total - 2 * margin - gap * (hops.length - 1)) / hops.length);
  const left = (total - width * hops.length - gap * (hops.length - 1)) / 2;
  const boxes = hops.map(({ name, note = '' }, at): Box => {
    const x = left + at * (width + gap);
    return {
      x,
      y: 1,
      width,
      height: boxHeight,
      lines: wrapWords(name, Math.floor(width / 8.4)),
      noteLines: note === '' ? [] : wrapWords(note, Math.floor(width / 7.3)),
      note: { x: x + width / 2, y: boxHeight + 20 },
      isFailing: at === failsAfter,
    };
  });
  const notes = Math.max(...boxes.map(({ noteLines }) => noteLines.length));
  return {
    width: total,
    height: boxHeight + 4 + notes * lineHeight + (notes > 0 ? 8 : 0),
    isVertical: false,
    boxes,
    arrows: connect(boxes, failsAfter, ({ x, y, width: w }) => ({
      start: { x: x + w, y: y + boxHeight / 2 },
      end: { x, y: y + boxHeight / 2 },
    })),
  };
}

/** Returns the path drawn from top to bottom, for narrow screens. */
export function drawDown({ hops, failsAfter }: RequestPath): PathDrawing {
  const width = 132;
  const gap = 36;
  const boxes = hops.map(({ name, note = '' }, at): Box => {
    const y = 1 + at * (boxHeight + gap);
    const noteLines = note === '' ? [] : wrapWords(note, 18);
    return {
      x: 1,
      y,
      width,
      height: boxHeight,
      lines: wrapWords(name, 15),
      noteLines,
      note: { x: width + 14, y: y + boxHeight / 2 + 5 - ((noteLines.length - 1) * lineHeight) / 2 },
      isFailing: at === failsAfter,
    };
  });
  return {
    width: 280,
    height: hops.length * (boxHeight + gap) - gap + 2,
    isVertical: true,
    boxes,
    arrows: connect(boxes, failsAfter, ({ x, y }) => ({
      start: { x: x + width / 2, y: y + boxHeight },
      end: { x: x + width / 2, y },
    })),
  };
}

function connect(
  boxes: Box[],
  failsAfter: number,
  portsOf: (box: Box) => { start: Arrow['from']; end: Arrow['to'] },
): Arrow[] {
  return boxes.slice(1).flatMap((box, at) => {
    const before = boxes[at];
    if (!before) return [];
    return [
      {
        from: portsOf(before).start,
        to: portsOf(box).end,
        isFailing: at + 1 === failsAfter,
        isBeyond: at + 1 > failsAfter,
      },
    ];
  });
}
