import { describe, expect, it } from 'vitest';
import { askedLength, pictureSize } from '../../src/index.ts';

const room = { widthPt: 400, heightPt: 300 };
const asset = { widthPx: 200, heightPx: 100 };
const sizeOf = (values: Readonly<Record<string, string>>) => {
  const { widthPt, heightPt } = pictureSize({ attributes: { values } }, asset, room);
  return [widthPt, heightPt];
};

describe('pictureSize', () => {
  it('is a CSS pixel for each pixel where nothing is asked for', () => {
    expect(pictureSize({}, asset, room)).toEqual({ widthPt: 150, heightPt: 75 });
  });

  it('is what the author asks for, in the proportions of the picture', () => {
    expect(sizeOf({ width: '50%' })).toEqual([200, 100]);
    expect(sizeOf({ width: '1in' })).toEqual([72, 36]);
    expect(sizeOf({ height: '96' })).toEqual([144, 72]);
    expect(sizeOf({ width: '10pt', height: '90pt' })).toEqual([10, 5]);
  });

  it('knows no share of a height, which pages of HTML do not have', () => {
    expect(sizeOf({ height: '50%' })).toEqual([150, 75]);
  });

  it('is never more than the room', () => {
    expect(sizeOf({ width: '300%' })).toEqual([400, 200]);
    expect(sizeOf({ height: '40cm' })).toEqual([400, 200]);
  });

  it('is its own where no length is asked for', () => {
    for (const width of ['wide', '0', '-3', '12parsecs', '1e999']) {
      expect(askedLength(width), width).toBeUndefined();
      expect(sizeOf({ width }), width).toEqual([150, 75]);
    }
  });
});
