/** Prints how well dates are read, on every corpus of TimeML files under BENCH_CORPORA. */
import { measureTimex, timexTable } from './measure.ts';

const root = process.env.BENCH_CORPORA;
const results = root === undefined ? [] : measureTimex(root);
if (results.length === 0) {
  process.stderr.write(
    'No corpus: set BENCH_CORPORA to a folder that holds folders of .tml files (TimeBank, AQUAINT, …). They are not part of this project.\n',
  );
}
process.stdout.write(`${timexTable(results)}\n`);
