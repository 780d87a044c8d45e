import { describe, expect, it } from 'vitest';
import { leftOutWords, plain, saidWords, say, sayList } from '../../shared/words/said.ts';

describe('a sentence of the core', () => {
  it('is English by itself and says the same in German, with what stands in the data as it is', () => {
    const said = say('said.ask.order', {
      columns: 'Created {x}',
      orders: sayList([say('date.dmy'), say('date.mdy')], 'or'),
    });
    expect(said.text).toBe('Dates in Created {x} can be read day first or month first. Which is meant?');
    expect(saidWords(said, 'de')).toBe(
      'Datumsangaben in Created {x} lassen sich mit Tag zuerst oder Monat zuerst lesen. Was ist gemeint?',
    );
  });

  it('stands as it was given where the catalogue does not know it', () => {
    expect(saidWords(plain('Zendesk'), 'de')).toBe('Zendesk');
    expect(saidWords({ text: 'new words', key: 'said.of-tomorrow', values: {} }, 'de')).toBe('new words');
    expect(leftOutWords('total row', 'de')).toBe('Summenzeile');
    expect(leftOutWords('an own reason', 'de')).toBe('an own reason');
  });
});
