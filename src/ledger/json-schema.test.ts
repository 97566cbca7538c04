import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ledgerJsonSchema } from './json-schema.ts';

it('ledgerJsonSchema is what data/ledger.schema.json holds (npm run schema writes it)', () => {
  expect(readFileSync('data/ledger.schema.json', 'utf8')).toBe(ledgerJsonSchema());
});

it('ledgerJsonSchema is JSON Schema 2020-12 and says the unit of money', () => {
  const schema = JSON.parse(ledgerJsonSchema());
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  const { totalInvestment } = schema.properties.projects.items.properties;
  expect(totalInvestment.description).toContain('万元');
});
