/** For those who write rules: `policylint/testing`. */
export { RuleTester } from './rule-tester.js';
export type { ExpectedFinding, InvalidCase, RuleTesterOptions, TestCase, Tests } from './rule-tester.js';
