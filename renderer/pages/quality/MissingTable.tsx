import type { QualityReport } from '../../../shared/model/quality.ts';
import { Section } from '../../ui/Section.tsx';
import { useDimensionLabel } from '../../ui/use-dimension-label.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from './CasesLink.tsx';

/** Which fields lack how much, of all cases and of the newest month; those that lack nothing or everything in one line each. */
export function MissingTable({ report }: { report: QualityReport }) {
  const { t } = useWords();
  const format = useFormat();
  const label = useDimensionLabel();
  const partly = report.fields
    .filter(({ all }) => all.missing > 0 && all.missing < all.of)
    .toSorted((a, b) => b.all.missing - a.all.missing);
  const listed = (isThere: boolean): string =>
    report.fields
      .filter(({ all }) => all.missing === (isThere ? 0 : all.of))
      .map(({ field }) => label(field))
      .join(', ');
  const share = (missing: number, of: number): string => (of === 0 ? '–' : format.share(missing / of));
  return (
    <Section title={t('quality.missing')} note={t('quality.missingNote')}>
      {partly.length > 0 && (
        <table className="table table-tight">
          <thead>
            <tr>
              <th>{t('quality.field')}</th>
              <th className="number">{t('quality.cases')}</th>
              <th className="number">{t('quality.all')}</th>
              <th className="number">{report.month === null ? '' : format.periodShort(report.month)}</th>
            </tr>
          </thead>
          <tbody>
            {partly.map(({ field, all, month }) => (
              <tr key={field}>
                <td>{label(field)}</td>
                <td className="number">
                  <CasesLink which={{ kind: 'missing', field }} n={all.missing} name={label(field)} />
                </td>
                <td className="number">{share(all.missing, all.of)}</td>
                <td className="number">{share(month.missing, month.of)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {listed(true) !== '' && <p className="note note-below">{t('quality.complete', { fields: listed(true) })}</p>}
      {listed(false) !== '' && <p className="note note-below">{t('quality.never', { fields: listed(false) })}</p>}
      <ImportNotes report={report} />
    </Section>
  );
}

/** What an import lacks that the others have. That it has what the others lack is said there. */
function ImportNotes({ report }: { report: QualityReport }) {
  const { t } = useWords();
  const format = useFormat();
  const label = useDimensionLabel();
  const lines = report.imports.flatMap(({ id, file, differs }) =>
    differs
      .filter(({ here, elsewhere }) => here.missing / here.of > elsewhere.missing / elsewhere.of)
      .map(({ field, here, elsewhere }) => ({
        key: `${id} ${field}`,
        text: t('quality.byImport', {
          file,
          field: label(field),
          here: format.share(here.missing / here.of),
          elsewhere: format.share(elsewhere.missing / elsewhere.of),
        }),
      })),
  );
  if (lines.length === 0) return null;
  return (
    <ul className="note note-below quality-lines">
      {lines.slice(0, 12).map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
      {lines.length > 12 && <li>{t('quality.rest', { n: format.count(lines.length - 12) })}</li>}
    </ul>
  );
}
