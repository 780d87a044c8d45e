import type { CauseContent } from '../../../shared/model/cause.ts';
import type { ClusterSubject } from '../../../shared/model/decision.ts';

/** A cause record with nothing in it yet. */
export function emptyCause(subject: ClusterSubject): CauseContent {
  return {
    subject,
    title: '',
    state: 'open',
    code: null,
    stated: '',
    underlying: '',
    whys: [],
    bones: [],
    evidenceFor: [],
    evidenceAgainst: [],
    cases: [],
    charts: [],
    attachments: [],
  };
}

/** What is kept of what was typed: empty lines left out. */
export function tidyCause(content: CauseContent): CauseContent {
  const lines = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter((text) => text !== '');
  return {
    ...content,
    title: content.title.trim(),
    whys: lines(content.whys),
    bones: content.bones.filter(({ text }) => text.trim() !== ''),
    evidenceFor: lines(content.evidenceFor),
    evidenceAgainst: lines(content.evidenceAgainst),
    cases: lines(content.cases),
    charts: lines(content.charts),
    attachments: lines(content.attachments),
  };
}
