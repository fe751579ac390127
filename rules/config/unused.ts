import { defineRunRule } from '../../src/engine/rule.js';

export default defineRunRule({
  id: 'config/unused',
  meta: {
    description: 'Every entry of the configuration has an effect',
    severity: 'warning', since: '0.1.0',
    messages: {
      files: '"{glob}" in "files" matches no file',
      override: 'The override for {globs} applies to no file that is linted',
      glob: '"{glob}" matches no file that is linted',
      exception: '"{glob}" takes no file away',
      empty: 'The override for {globs} sets nothing',
      ignore: '"{pattern}" in "ignore" matches no file',
      unignore: '"{pattern}" in "ignore" brings no file back',
      fixed: 'The level of "{pattern}" is fixed: setting it changes nothing',
      overwritten: '"{pattern}" changes nothing: each of its rules has an entry of its own',
    },
    help: 'Correct the entry, or take it out.',
  },
});
