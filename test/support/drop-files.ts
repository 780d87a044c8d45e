import type { Page } from 'playwright-core';

/** Drops files on the window as a file manager would. */
export async function dropFiles(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  const data = await page.evaluateHandle(
    (dropped) => {
      const transfer = new DataTransfer();
      for (const { name, text } of dropped) transfer.items.add(new File([text], name, { type: 'text/csv' }));
      return transfer;
    },
    files.map(({ name, text }) => ({ name, text })),
  );
  for (const event of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', event, { dataTransfer: data });
}
