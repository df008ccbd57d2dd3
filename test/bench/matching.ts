import { Command } from 'commander';
import { measure } from './measure';

const program = new Command('bench:matching')
  .option('--marks <n>', 'marks in the register', '100000')
  .option('--titles <n>', 'titles to screen', '2000')
  .option('--json', 'print the last line only')
  .parse();
const { marks, titles, json } = program.opts<{ marks: string; titles: string; json?: boolean }>();
void measure(Number(marks), Number(titles), json ? () => undefined : (line) => console.error(line)).then(
  (result) => {
    if (!json) console.log(JSON.stringify(result, null, 2));
    console.log(JSON.stringify(result));
  },
);
