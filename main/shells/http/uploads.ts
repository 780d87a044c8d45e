import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileRef } from '../../../shared/contract/calls.ts';
import { ok, type Result } from '../../../shared/model/result.ts';

/** Files sent by the page, kept in a private temporary folder until the server stops. */
export type Uploads = {
  /** Streams a request's body to a new file. The name given by the page is only shown, never part of a path. */
  receive: (request: IncomingMessage, name: string) => Promise<Result<FileRef>>;
  clear: () => void;
};

/** 16 GB: more than any export, less than most disks. */
const UPLOAD_LIMIT = 16 * 1024 ** 3;

/** @param grant  told the path behind each new reference */
export function createUploads(grant: (ref: string, path: string) => void, limit = UPLOAD_LIMIT): Uploads {
  const folder = mkdtempSync(join(tmpdir(), 'redress-uploads-'));
  return {
    receive: async (request, name) => {
      const ref = randomUUID();
      const path = join(folder, ref);
      try {
        await pipeline(request, atMost(limit), createWriteStream(path, { mode: 0o600, flags: 'wx' }));
      } catch (error) {
        rmSync(path, { force: true });
        return error instanceof RangeError
          ? saidTrouble('refused', say('refused.fileSize', { n: String(limit) }))
          : saidTrouble('io', say('refused.notWhole'));
      }
      grant(ref, path);
      return ok({ ref, name });
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function atMost(limit: number): Transform {
  let size = 0;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      size += chunk.length;
      if (size > limit) done(new RangeError('too long'));
      else done(null, chunk);
    },
  });
}
