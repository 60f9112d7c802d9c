import {readFileSync} from 'node:fs';
import path from 'node:path';
import {VFile} from 'vfile';
import {checkPage} from './house-style';
import type {HouseRule} from './house-rule';

/** What one rule says about a sample of its folder, as `line:column message`. */
export async function messagesOf(
  rule: HouseRule,
  folder: string,
  sample: string,
): Promise<string[]> {
  const value = readFileSync(path.join(folder, sample), 'utf8');
  const {messages} = await checkPage(new VFile({path: sample, value}), [rule]);
  const own = messages.filter(({ruleId}) => ruleId === rule.name);
  if (own.length === 0 && messages[0]) throw messages[0];
  return own.map(({line, column, reason}) => `${line}:${column} ${reason}`);
}
