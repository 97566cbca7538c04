import { type Message, say } from './messages.ts';

type Params<Key extends string> = Extract<Message, { key: Key }>['params'];

/** What a check of a ledger looks for. */
type Named =
  | ({ readonly kind: 'missing' } & Params<'health.missing'>)
  | ({ readonly kind: 'contradiction' } & Params<'health.contradiction'>);

/** What a check is called. */
export function checkName(check: Named): Message {
  return check.kind === 'missing'
    ? say('health.missing', { field: check.field })
    : say('health.contradiction', { contradiction: check.contradiction });
}
