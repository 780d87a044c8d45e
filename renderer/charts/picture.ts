import type { EChartsType } from './echarts.ts';

/** Sharpness of a saved PNG: device pixels per CSS pixel. */
const SCALE = 2;

/** The chart as a self-contained SVG document. */
export function svgOf(chart: EChartsType): string {
  return chart.renderToSVGString();
}

/** An SVG document as PNG bytes, on the paper colour of the page. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * SCALE;
  canvas.height = picture.naturalHeight * SCALE;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new RangeError('this browser draws no canvas');
  pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--paper');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new RangeError('the picture could not be made');
  return new Uint8Array(await blob.arrayBuffer());
}
