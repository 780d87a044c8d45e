import { DuckDBInstance } from '@duckdb/node-api';
import { timings } from './timings.ts';

/**
 * DuckDB as a process of its own: `node analysis-duckdb.ts COMPLAINTS ORDERS RUNS` loads both files into memory with types, one thread,
 * and prints what the questions took, in milliseconds. Names of categories and the like are ENUMs: the fastest way it has.
 */
const [complaints = '', orders = '', runs = '3'] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const connection = await instance.connect();
const read = (csv: string): string =>
  `read_csv('${csv.replaceAll("'", "''")}', delim = ',', quote = '"', escape = '"')`;

await connection.run(`
  CREATE TABLE raw AS SELECT "Case number" AS id, "Received" AS received, "Resolved" AS resolved, "Category" AS category,
    "Touchpoint" AS touchpoint, "Site" AS site, "Customer" AS customer FROM ${read(complaints)};
  CREATE TYPE category AS ENUM (SELECT DISTINCT category FROM raw WHERE category IS NOT NULL);
  CREATE TYPE touchpoint AS ENUM (SELECT DISTINCT touchpoint FROM raw WHERE touchpoint IS NOT NULL);
  CREATE TYPE site AS ENUM (SELECT DISTINCT site FROM raw WHERE site IS NOT NULL);
  CREATE TABLE customers AS SELECT customer, row_number() OVER () AS code FROM (SELECT DISTINCT customer FROM raw);
  CREATE TABLE cases AS SELECT received, resolved, category::category AS category, touchpoint::touchpoint AS touchpoint,
    site::site AS site, code::INTEGER AS customer FROM raw LEFT JOIN customers USING (customer);
  DROP TABLE raw;
  CREATE TABLE orders AS SELECT "Ordered" AS ordered, code::INTEGER AS customer
    FROM ${read(orders)} AS o JOIN customers AS c ON c.customer = o."Customer";`);

/** All monthly counts by cluster, and of one site, as after a change of filter. */
const COUNTS = `SELECT category, touchpoint, date_trunc('month', received) AS month, count(*) FROM cases`;
const QUESTIONS: Readonly<Record<string, (run: number) => string>> = {
  'monthly counts': () => `${COUNTS} GROUP BY ALL`,
  'monthly counts, filtered': (run) => `${COUNTS} WHERE site = 'Site ${run + 1}' GROUP BY ALL`,
  'median and p90': () => `
    SELECT category, touchpoint, date_trunc('month', received) AS month, quantile_disc(resolved - received, [0.5, 0.9])
    FROM cases WHERE resolved >= received GROUP BY ALL`,
  'repeat complaints': () => `
    SELECT count(*) FILTER (WHERE next <= received + INTERVAL 90 DAY), count(*)
    FROM (SELECT received, lead(received) OVER (PARTITION BY customer ORDER BY received) AS next FROM cases)`,
  'repeat purchase, unmatched': () => `
    SELECT category, touchpoint, count(*) FILTER (WHERE o.ordered <= c.resolved + INTERVAL 90 DAY), count(*)
    FROM cases AS c ASOF LEFT JOIN orders AS o ON c.customer = o.customer AND o.ordered > c.resolved
    WHERE c.resolved IS NOT NULL GROUP BY ALL`,
};

const times = timings(Number(runs));
for (const [name, sql] of Object.entries(QUESTIONS)) {
  await times.each(name, async (run) => {
    const result = await connection.runAndReadAll(sql(run));
    if (result.currentRowCount === 0) throw new Error(`DuckDB found nothing: ${name}`);
  });
}
connection.closeSync();
instance.closeSync();
process.stdout.write(
  `${JSON.stringify({ times: times.medians(), peakMegabytes: process.resourceUsage().maxRSS / 1024 })}\n`,
);
