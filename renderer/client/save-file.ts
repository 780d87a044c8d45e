import type { FileOutput } from '../../shared/contract/call.ts';

/** Hands bytes to the browser (or Electron) as a download with a name. */
export function saveFile(file: FileOutput): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The download has taken its own hold of the blob by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
