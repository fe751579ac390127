/** What `policylint init` is told. */
export interface Beginning {
  readonly company: string;
  /** `EU`, `US-CA`; may be none. */
  readonly markets: readonly string[];
  /** Of the declarations, relative, with `/`. */
  readonly folder: string;
  /** Where the schemas lie, relative to the configuration; nothing where policylint is not installed here. */
  readonly schemas?: string;
}

/** A configuration with what most teams begin with. */
export function starterConfig({ folder, schemas }: Beginning): string {
  return `${schemaLine(schemas, 'config')}extends: [policylint:recommended]    # or minimal, strict, all; a file (./team.yaml); a package
files: [${JSON.stringify(`${folder}/**/*.{yaml,yml}`)}]
frameworks: [auto]                   # the laws of each policy's markets; add ids, or files of your own
# rules:                             # policylint rules lists them, policylint explain RULE says why
#   data/closed-list: off
#   retention/definite: { level: error, allow: ["statute of limitations"] }
# ignore: [${JSON.stringify(`${folder}/drafts/`)}]
`;
}

/** A declaration that records next to nothing yet; what it leaves open is what linting lists. Below `policylint: 1` every comment is a line to fill in. */
export function starterDeclaration({ company, markets, folder, schemas }: Beginning): string {
  const up = folder.split('/').map(() => '..').join('/');
  return `${schemaLine(schemas && `${up}/${schemas}`, 'policy')}# What one privacy policy says, written down once so that rules can check it. policylint lists what is not recorded yet:
# fill in what the text says, none where it denies something, not-stated where it is silent. Add read: whole once the
# whole text is recorded: then what is missing here, the policy does not say.
policylint: 1

policy:
  title: ${company === '' ? 'Privacy policy' : JSON.stringify(`${company} privacy policy`)}
  # effective: 2026-01-31
  # read: whole

${markets.length === 0 ? '# scope:\n#   markets: [EU, US-CA]           # where the people live: it selects the laws' : `scope:\n  markets: ${JSON.stringify(markets)}`}

${company === '' ? '# controller:\n#   name: Example Ltd\n#   contact: { email: privacy@example.com }' : `controller:\n  name: ${JSON.stringify(company)}\n  # contact: { email: privacy@example.com }`}

# purposes:                          # what data is used for
#   orders: { use: service, basis: contract }

# data:                              # what is collected, where from, what for, how long
#   account:
#     categories: [contact.name, contact.email]
#     source: [subject]
#     purposes: [orders]
#     retention: { period: P3Y, from: the last order, then: delete }
#     evidence: the first words … the last words of the passage

# sharing:                           # who else receives it
#   hosting: { recipients: [processors.hosting], action: share, data: [account], purposes: [orders] }

# rights:
#   access: stated
#   erasure: { within: P1M }

# breach: { to: [subjects], within: 72 hours }
# signals: { doNotTrack: { response: ignores } }
`;
}

function schemaLine(folder: string | undefined, name: string): string {
  return folder === undefined ? '' : `# yaml-language-server: $schema=${folder}/${name}.schema.json\n`;
}
