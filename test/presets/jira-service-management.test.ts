import { expect, it } from 'vitest';
import { mustRead, readExport } from '../support/read-export.ts';

it('reads month names, AM/PM and repeated comment columns of Jira', async () => {
  const text = `Summary,Issue key,Issue id,Issue Type,Status,Project name,Reporter (Email),Created,Updated,Resolved,Due date,Custom field (Request Category),Custom field (Relevant Departments),Custom field (Time to resolution),Custom field ([CHART] Date of First Response),Comment,Comment
Card lost,CS-11,900,Request,Done,Care,ann@example.com,05/Apr/24 2:10 PM,06/Apr/24 9:00 AM,06/Apr/24 8:59 AM,,Cards,Retail,-3:20,05/Apr/24 3:00 PM,"05/Apr/24 3:00 PM;bo;hello",x
`;
  const { recognition, rows } = mustRead(await readExport({ 'jira.csv': text }));
  expect(recognition.source?.id).toBe('jira');
  expect(rows[0]).toMatchObject({
    id: 'CS-11',
    receivedAt: '2024-04-05T14:10:00Z',
    firstResponseAt: '2024-04-05T15:00:00Z',
    resolvedAt: '2024-04-06T08:59:00Z',
    category: 'Cards',
    touchpoint: 'Retail',
    customer: 'ann@example.com',
  });
});

it('knows translated headers', async () => {
  const text = `Zusammenfassung,Vorgangsschlüssel,Vorgangstyp,Status,Projektname,Autor,Erstellt,Aktualisiert,Erledigt
Karte weg,CS-12,Anfrage,Fertig,Service,bo,05.04.2024 14:10,20.04.2024 09:00,
`;
  const { recognition, rows } = mustRead(await readExport({ 'jira.csv': text }));
  expect(recognition.source?.id).toBe('jira');
  expect(rows[0]).toMatchObject({
    id: 'CS-12',
    receivedAt: '2024-04-05T14:10:00Z',
    category: 'Anfrage',
    touchpoint: 'Service',
  });
});
