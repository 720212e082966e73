import { parsers } from './parsers.ts';
import { runParser } from './run-parser.ts';

// npm run fuzz [-- INPUTS]: tries every parser with inputs near to valid ones, 100,000 in all.
const total = Number(process.argv[2] ?? 100_000);
const each = Math.ceil(total / parsers.length);
const seed = Date.now() % 2 ** 31;

for (const parser of parsers) {
  const start = performance.now();
  const finding = runParser(parser, each, seed);
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  console.log(`${finding ? 'FAULT' : 'ok'}  ${parser.name}: ${each} inputs, ${seconds} s`);
  if (!finding) continue;
  console.log(`  seed ${finding.seed}, input ${finding.input}\n  ${finding.fault}`);
  process.exitCode = 1;
}
