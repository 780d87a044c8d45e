import { expect, it } from 'vitest';
import { detectNewline } from '../../../main/import/detect-newline.ts';

const FEED = { newline: '\n', isMixed: false };

it('finds the line end, whatever stands inside quoted cells', () => {
  expect(detectNewline('a,b\n1,2\n', false)).toEqual(FEED);
  expect(detectNewline('a,b\r\n1,2\r\n', false)).toEqual({ newline: '\r\n', isMixed: false });
  expect(detectNewline('a,b\r1,2\r', false)).toEqual({ newline: '\r', isMixed: false });
  expect(detectNewline('a,b\n1,"x\r,\r,\r"\n2,"y ""z"",\r\n,\r\n,"\n', false)).toEqual(FEED);
  expect(detectNewline('a,b\r1,"x\n\n\n"\r2,"y\n"\r', false)).toEqual({ newline: '\r', isMixed: false });
});

it('says that line ends are mixed where they are so between cells', () => {
  expect(detectNewline('a,b\r\n1,2\r\n3,4\r5,6\r\n', false)).toEqual({ newline: '\r\n', isMixed: true });
});

it('does not go by quotes that do not fit together', () => {
  expect(detectNewline('a,b\n1,"x\r2,3\n', false)).toEqual({ newline: '\n', isMixed: true });
  expect(detectNewline('a,b\n1,"x\r2,3\n', true)).toEqual(FEED);
});
