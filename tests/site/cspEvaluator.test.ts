import { CspEvaluator } from 'csp_evaluator';
import { Severity, Type } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { headersFor, movedPolicy } from '../../src/site/policy';

const policyOf = (path: string) => headersFor(path, { style: 'sha256-AAAA' })['Content-Security-Policy']!;
const findings = (policy: string) => new CspEvaluator(new CspParser(policy).csp).evaluate();

test.each([
  ['a page', policyOf('/en/')],
  ['the desk', policyOf('/desk/')],
  ['a card to frame', policyOf('/embed/en/a/b/')],
  ['a page that moved', movedPolicy],
])('Google’s evaluator finds nothing of weight in the policy of %s', (_, policy) => {
  const weighty = findings(policy).filter(({ severity }) => severity <= Severity.HIGH_MAYBE);
  expect(weighty).toEqual([]);
  // That scripts of one’s own may be a danger holds for hosts of files that strangers upload.
  const others = findings(policy).filter(
    ({ type, value }) => !(type === Type.SCRIPT_ALLOWLIST_BYPASS && value === "'self'"),
  );
  expect(others.filter(({ severity }) => severity < Severity.INFO)).toEqual([]);
});

test('It does find what would be of weight', () => {
  const loose = policyOf('/en/').replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
  expect(findings(loose).some(({ severity }) => severity === Severity.HIGH)).toBe(true);
});
