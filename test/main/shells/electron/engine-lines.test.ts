import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { parentPortLine } from '../../../../main/shells/electron/parent-port-line.ts';
import { utilityLine } from '../../../../main/shells/electron/utility-line.ts';

describe('the line to a utility process', () => {
  it('carries messages of the engine, ignores others, and tells when it is gone', () => {
    const sent: unknown[] = [];
    let kills = 0;
    const process = Object.assign(new EventEmitter(), {
      postMessage: (message: unknown) => sent.push(message),
      kill: () => {
        kills += 1;
        return true;
      },
    });
    const line = utilityLine(process);
    const heard: unknown[] = [];
    line.onMessage((message) => heard.push(message));
    line.onGone(() => heard.push('gone'));
    line.send({ type: 'close' });
    for (const message of [{ type: 'opened' }, { type: 'other' }, null, 'opened', { type: 1 }])
      process.emit('message', message);
    process.emit('exit', 1);
    line.end();
    expect([sent, heard, kills]).toEqual([[{ type: 'close' }], [{ type: 'opened' }, 'gone'], 1]);
  });
});

describe('the line of a utility process to its parent', () => {
  it('carries messages of the shell and ignores others', () => {
    const sent: unknown[] = [];
    const port = Object.assign(new EventEmitter(), { postMessage: (message: unknown) => void sent.push(message) });
    const line = parentPortLine(port);
    const heard: unknown[] = [];
    line.onMessage((message) => heard.push(message));
    line.send({ type: 'opened' });
    for (const data of [{ type: 'close' }, { type: 'opened' }, undefined]) port.emit('message', { data });
    expect([sent, heard]).toEqual([[{ type: 'opened' }], [{ type: 'close' }]]);
  });
});
