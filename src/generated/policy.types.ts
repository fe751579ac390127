// Generated from schemas/policy.schema.json.

export type PolicyItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * What the notice is called; the capturer's label.
 */
title?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Where the policy is published.
 */
url?: (WebAddress | UrlLong | [(WebAddress | UrlLong), ...((WebAddress | UrlLong))[]])
/**
 * Language of the captured text (BCP 47).
 */
language?: (LanguageTag | LanguageLong | [(LanguageTag | LanguageLong), ...((LanguageTag | LanguageLong))[]])
/**
 * The day on which the copy was taken; never an effective date.
 */
archived?: (IsoDate | DateLong | [(IsoDate | DateLong), ...((IsoDate | DateLong))[]])
/**
 * The prose that was captured.
 */
source?: (("stated" | "none" | "not-stated") | SourceItem)
/**
 * The date from which the policy says it applies.
 */
effective?: (IsoDate | DateLong | [(IsoDate | DateLong), ...((IsoDate | DateLong))[]])
/**
 * The date on which the policy says it was last changed.
 */
updated?: (IsoDate | DateLong | [(IsoDate | DateLong), ...((IsoDate | DateLong))[]])
/**
 * The version that the policy gives itself.
 */
version?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Languages in which the policy is offered.
 */
languages?: (LanguageTag | LanguageLong | [(LanguageTag | LanguageLong), ...((LanguageTag | LanguageLong))[]])
/**
 * Formats in which it is offered (large print, braille).
 */
formats?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Where the policy says it can be found.
 */
availability?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * How often the policy says it is reviewed.
 */
reviewCycle?: (Text | WithinLong | [(Text | WithinLong), ...((Text | WithinLong))[]])
/**
 * A sentence that a law prescribes word for word, if the policy has it.
 */
mandatedText?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * whole: the text was read for every block, so what is missing is silent.
 */
read?: "whole"
})
/**
 * What may stand beside any item, statement or long value.
 */
export type Modifiers = (ModifiersOfScope & {
/**
 * Ids of scope.services to which this applies.
 */
services?: (Text | IdsLong | [(Text | IdsLong), ...((Text | IdsLong))[]])
})
export type Locator = string
export type Text = string
export type WordsLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (Text | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type IdsLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (Text | [(Text | IdsLong), ...((Text | IdsLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type WebAddress = string
export type UrlLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (WebAddress | [(WebAddress | UrlLong), ...((WebAddress | UrlLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type LanguageTag = string
export type LanguageLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (LanguageTag | [(LanguageTag | LanguageLong), ...((LanguageTag | LanguageLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type IsoDate = string
export type DateLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (IsoDate | [(IsoDate | DateLong), ...((IsoDate | DateLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type SourceItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * The file that holds the prose, beside this declaration.
 */
file?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * An archived copy of the text.
 */
archive?: (WebAddress | UrlLong | [(WebAddress | UrlLong), ...((WebAddress | UrlLong))[]])
/**
 * SHA-256 of the text that was captured.
 */
sha256?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type WithinLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (Text | [(Text | WithinLong), ...((Text | WithinLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type ScopeItem = (ModifiersOfScope & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * What the policy is about: sites, apps, products.
 */
services?: (("none" | "not-stated") | {
[k: string]: ServiceMapItem
})
/**
 * The people it speaks of.
 */
audiences?: (("none" | "not-stated") | {
[k: string]: AudienceMapItem
})
/**
 * Words that the policy defines.
 */
terms?: (("none" | "not-stated") | {
[k: string]: ServiceMapItem
})
/**
 * What the policy says it does not cover.
 */
excludes?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Where the people live: EU, EEA, ISO 3166 codes. The capturer's judgement; it selects the laws.
 */
markets?: (MarketCode | MarketLong | [(MarketCode | MarketLong), ...((MarketCode | MarketLong))[]])
})
export type ServiceMapItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
})
export type AudienceMapItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * Whom the policy means.
 */
who?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * False if the policy leaves these people out.
 */
covered?: (YesNo | BooleanLong | [(YesNo | BooleanLong), ...((YesNo | BooleanLong))[]])
})
export type YesNo = (true | false | "not-stated")
export type BooleanLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (YesNo | [(YesNo | BooleanLong), ...((YesNo | BooleanLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type MarketCode = string
export type MarketLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (MarketCode | [(MarketCode | MarketLong), ...((MarketCode | MarketLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type SectorValue = ("critical-infrastructure" | "education" | "finance" | "finance.bank" | "finance.non-bank" | "government" | "health" | "health.substance-use" | "insurance" | "retail" | "technology" | "telecoms" | "other" | "none" | "not-stated")
export type AcceptanceItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * What counts as accepting: use, registration, entry, purchase, consent; none if nothing does.
 */
through?: (AcceptedThroughValue | AcceptedThroughLong | [(AcceptedThroughValue | AcceptedThroughLong), ...((AcceptedThroughValue | AcceptedThroughLong))[]])
/**
 * What is accepted: policy, terms, processing, cookies, transfers.
 */
of?: (AcceptedThingValue | AcceptedThingLong | [(AcceptedThingValue | AcceptedThingLong), ...((AcceptedThingValue | AcceptedThingLong))[]])
/**
 * What it is taken for: consent, agreement, acknowledgment.
 */
as?: (AcceptedAsValue | AcceptedAsLong | [(AcceptedAsValue | AcceptedAsLong), ...((AcceptedAsValue | AcceptedAsLong))[]])
})
export type AcceptedThroughValue = ("use" | "registration" | "entry" | "purchase" | "consent" | "none" | "not-stated")
export type AcceptedThroughLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (AcceptedThroughValue | [(AcceptedThroughValue | AcceptedThroughLong), ...((AcceptedThroughValue | AcceptedThroughLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type AcceptedThingValue = ("policy" | "terms" | "processing" | "cookies" | "transfers" | "none" | "not-stated")
export type AcceptedThingLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (AcceptedThingValue | [(AcceptedThingValue | AcceptedThingLong), ...((AcceptedThingValue | AcceptedThingLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type AcceptedAsValue = ("consent" | "agreement" | "acknowledgment" | "none" | "not-stated")
export type AcceptedAsLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (AcceptedAsValue | [(AcceptedAsValue | AcceptedAsLong), ...((AcceptedAsValue | AcceptedAsLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type ControllerItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * The legal entity that decides on purposes and means.
 */
name?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Its legal form (GmbH, Inc.).
 */
legalForm?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Its postal address.
 */
address?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Its country.
 */
country?: (CountryCode | CountryLong | [(CountryCode | CountryLong), ...((CountryCode | CountryLong))[]])
/**
 * How to reach it.
 */
contact?: (("stated" | "none" | "not-stated") | ContactItem)
/**
 * Its representative in a market where it is not established.
 */
representative?: (("stated" | "none" | "not-stated") | PersonItem | [(("stated" | "none" | "not-stated") | PersonItem), ...((("stated" | "none" | "not-stated") | PersonItem))[]])
/**
 * Its data protection officer.
 */
dpo?: (("stated" | "none" | "not-stated") | PersonItem | [(("stated" | "none" | "not-stated") | PersonItem), ...((("stated" | "none" | "not-stated") | PersonItem))[]])
/**
 * Those who decide together with it, and who answers for what.
 */
joint?: (("stated" | "none" | "not-stated") | JointItem | [(("stated" | "none" | "not-stated") | JointItem), ...((("stated" | "none" | "not-stated") | JointItem))[]])
/**
 * Registration with an authority.
 */
registration?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type CountryCode = ("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | "EU" | "EEA" | "none" | "not-stated")
export type CountryLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (CountryCode | [(CountryCode | CountryLong), ...((CountryCode | CountryLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type ContactItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * E-mail address.
 */
email?: (Text | ContactPointLong | [(Text | ContactPointLong), ...((Text | ContactPointLong))[]])
/**
 * Telephone number.
 */
phone?: (Text | ContactPointLong | [(Text | ContactPointLong), ...((Text | ContactPointLong))[]])
/**
 * Postal address for letters.
 */
post?: (Text | ContactPointLong | [(Text | ContactPointLong), ...((Text | ContactPointLong))[]])
/**
 * Web form or contact page.
 */
form?: (Text | ContactPointLong | [(Text | ContactPointLong), ...((Text | ContactPointLong))[]])
})
export type ContactPointLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (Text | [(Text | ContactPointLong), ...((Text | ContactPointLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
/**
 * What this contact is for.
 */
for?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type PersonItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * Name.
 */
name?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Postal address.
 */
address?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Country.
 */
country?: (CountryCode | CountryLong | [(CountryCode | CountryLong), ...((CountryCode | CountryLong))[]])
/**
 * How to reach them.
 */
contact?: (("stated" | "none" | "not-stated") | ContactItem)
})
export type JointItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * Name.
 */
name?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Postal address.
 */
address?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Country.
 */
country?: (CountryCode | CountryLong | [(CountryCode | CountryLong), ...((CountryCode | CountryLong))[]])
/**
 * How to reach them.
 */
contact?: (("stated" | "none" | "not-stated") | ContactItem)
/**
 * What this controller answers for.
 */
answersFor?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type LegalBasisItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * Legal basis.
 */
basis?: (BasisTerm | BasisTermsLong | [(BasisTerm | BasisTermsLong), ...((BasisTerm | BasisTermsLong))[]])
/**
 * A law that the policy names as ground.
 */
law?: (("stated" | "none" | "not-stated") | LawItem | [(("stated" | "none" | "not-stated") | LawItem), ...((("stated" | "none" | "not-stated") | LawItem))[]])
/**
 * The legitimate interest that is pursued.
 */
interest?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type BasisTerm = ("consent" | "explicit-consent" | "sensitive-consent" | "sensitive" | "third-party" | "foreign" | "parental-consent" | "deemed" | "deemed-notification" | "contract" | "contract-or-hr" | "transmission" | "strictly-necessary" | "legal-obligation" | "law" | "legal-duty" | "other-law" | "legal-claims" | "public-task" | "public-duty" | "public-policy" | "public-interest" | "public-safety" | "news-supervision" | "research" | "vital-interests" | "vital" | "life" | "health" | "health-emergency" | "legitimate-interests" | "recognised-legitimate-interest" | "interest-of-subject" | "credit" | "no-harm" | "already-public" | "public-data" | "public-source" | "reasonably-necessary" | "use-disclosure" | "purpose" | "legitimate-uses" | "exceptions" | "opt-out-model" | "none-needed" | "none" | "not-stated")
export type BasisTermsLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (BasisTerm | [(BasisTerm | BasisTermsLong), ...((BasisTerm | BasisTermsLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type LawItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * The law as the policy names it.
 */
name?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Whose law.
 */
country?: (CountryCode | CountryLong | [(CountryCode | CountryLong), ...((CountryCode | CountryLong))[]])
})
export type PurposeMapItem = (Modifiers & {
/**
 * The purpose in your own words.
 */
description?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * What the data is used for.
 */
use?: (PurposeTerm | PurposeTermsLong | [(PurposeTerm | PurposeTermsLong), ...((PurposeTerm | PurposeTermsLong))[]])
/**
 * Channels used (email, phone).
 */
channels?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * How to refuse; none if the policy says one cannot.
 */
optOut?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Legal basis.
 */
basis?: (BasisTerm | BasisTermsLong | [(BasisTerm | BasisTermsLong), ...((BasisTerm | BasisTermsLong))[]])
/**
 * A law that the policy names as ground.
 */
law?: (("stated" | "none" | "not-stated") | LawItem | [(("stated" | "none" | "not-stated") | LawItem), ...((("stated" | "none" | "not-stated") | LawItem))[]])
/**
 * The legitimate interest that is pursued.
 */
interest?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type PurposeTerm = ("service" | "service.additional" | "service.orders" | "service.maintenance" | "account" | "authentication" | "payment" | "healthcare" | "support" | "communications" | "service-messages" | "contests" | "events" | "security" | "fraud-prevention" | "identity-verification" | "safety" | "legal-compliance" | "accounting" | "legal-claims" | "enforcement" | "analytics" | "analytics.reporting" | "improvement" | "quality" | "development" | "research" | "research.scientific" | "surveys" | "ai-training" | "personalisation" | "personalisation.content" | "personalisation.settings" | "profiling" | "marketing" | "marketing.direct" | "marketing.third-party" | "advertising" | "advertising.targeted" | "advertising.cross-context" | "advertising.measurement" | "fundraising" | "internal-operations" | "auditing" | "staff-training" | "human-resources" | "recruitment" | "sale" | "merger" | "none" | "not-stated")
export type PurposeTermsLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (PurposeTerm | [(PurposeTerm | PurposeTermsLong), ...((PurposeTerm | PurposeTermsLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type ProcessingItem = (Modifiers & {
/**
 * The statement in words.
 */
value?: string
})
export type DataMapItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * Categories of data; an umbrella word such as "information" is not-stated.
 */
categories?: (DataTerm | DataTermsLong | [(DataTerm | DataTermsLong), ...((DataTerm | DataTermsLong))[]])
/**
 * The policy's words where no category fits.
 */
items?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * What the policy calls it: non-personal, anonymous, aggregate.
 */
called?: (CalledAsValue | CalledAsLong | [(CalledAsValue | CalledAsLong), ...((CalledAsValue | CalledAsLong))[]])
/**
 * Data ids that it is linked to, or personal.
 */
linkedTo?: (Text | IdsLong | [(Text | IdsLong), ...((Text | IdsLong))[]])
/**
 * Where it comes from.
 */
source?: (SourcesValue | SourcesLong | [(SourcesValue | SourcesLong), ...((SourcesValue | SourcesLong))[]])
/**
 * Named sources.
 */
sourceNames?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * When it is collected.
 */
occasions?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Whether it must be given: law, contract, needed, voluntary.
 */
required?: (ProvisionValue | ProvisionLong | [(ProvisionValue | ProvisionLong), ...((ProvisionValue | ProvisionLong))[]])
/**
 * What follows if it is not given.
 */
refusal?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * How long this data is kept.
 */
retention?: (("stated" | "none" | "not-stated") | RetentionItem | [(("stated" | "none" | "not-stated") | RetentionItem), ...((("stated" | "none" | "not-stated") | RetentionItem))[]])
})
export type DataTerm = ("contact" | "contact.name" | "contact.email" | "contact.phone" | "contact.address" | "contact.organisation" | "contact.preferences" | "identifiers" | "identifiers.customer-number" | "government-id" | "government-id.national" | "government-id.passport" | "government-id.driving-licence" | "account" | "account.username" | "account.credentials" | "account.password" | "account.profile" | "account.settings" | "preferences" | "preferences.interests" | "preferences.privacy" | "demographic" | "demographic.age" | "demographic.birth-date" | "demographic.gender" | "demographic.language" | "demographic.marital-status" | "demographic.nationality" | "family" | "children" | "education" | "employment" | "employment.job" | "employment.history" | "employment.application" | "device" | "device.ip" | "device.id" | "device.advertising-id" | "device.fingerprint" | "device.info" | "device.browser" | "device.os" | "device.network" | "tracking" | "tracking.cookie" | "diagnostics" | "diagnostics.crash" | "diagnostics.performance" | "activity" | "activity.browsing" | "activity.referral" | "activity.search" | "activity.usage" | "activity.viewing" | "activity.advertising" | "activity.visit-times" | "activity.logins" | "activity.purchase" | "location" | "location.precise" | "location.coarse" | "location.country" | "location.ip-derived" | "financial" | "financial.payment" | "financial.payment-card" | "financial.bank-account" | "financial.transactions" | "financial.credit" | "financial.income" | "content" | "content.posts" | "content.feedback" | "content.messages" | "content.support" | "content.photo-video" | "content.audio" | "content.files" | "survey" | "contacts-book" | "social-media" | "social-media.profile" | "inferences" | "special" | "special.ethnicity" | "special.political" | "special.religion" | "special.philosophical" | "special.trade-union" | "special.sexual-orientation" | "special.sex-life" | "special.genetic" | "special.biometric" | "health" | "health.fitness" | "criminal" | "none" | "not-stated")
export type DataTermsLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (DataTerm | [(DataTerm | DataTermsLong), ...((DataTerm | DataTermsLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type CalledAsValue = ("non-personal" | "anonymous" | "aggregate" | "none" | "not-stated")
export type CalledAsLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (CalledAsValue | [(CalledAsValue | CalledAsLong), ...((CalledAsValue | CalledAsLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type SourcesValue = ("subject" | "automatic" | "third-party" | "public" | "none" | "not-stated")
export type SourcesLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (SourcesValue | [(SourcesValue | SourcesLong), ...((SourcesValue | SourcesLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type ProvisionValue = ("law" | "contract" | "needed" | "voluntary" | "none" | "not-stated")
export type ProvisionLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (ProvisionValue | [(ProvisionValue | ProvisionLong), ...((ProvisionValue | ProvisionLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type RetentionItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * How long, as a duration.
 */
period?: (DurationText | DurationLong | [(DurationText | DurationLong), ...((DurationText | DurationLong))[]])
/**
 * What decides how long, where there is no duration.
 */
criterion?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * The event from which time runs.
 */
from?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * What happens at the end.
 */
then?: (AfterwardsValue | AfterwardsLong | [(AfterwardsValue | AfterwardsLong), ...((AfterwardsValue | AfterwardsLong))[]])
/**
 * Where it is kept: live, backups, archive, logs, or words.
 */
place?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type DurationText = string
export type DurationLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (DurationText | [(DurationText | DurationLong), ...((DurationText | DurationLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type AfterwardsValue = ("delete" | "anonymise" | "archive" | "none" | "not-stated")
export type AfterwardsLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (AfterwardsValue | [(AfterwardsValue | AfterwardsLong), ...((AfterwardsValue | AfterwardsLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type SensitiveMapItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * Categories of data; an umbrella word such as "information" is not-stated.
 */
categories?: (DataTerm | DataTermsLong | [(DataTerm | DataTermsLong), ...((DataTerm | DataTermsLong))[]])
/**
 * The policy's words where no category fits.
 */
items?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * What the policy calls it: non-personal, anonymous, aggregate.
 */
called?: (CalledAsValue | CalledAsLong | [(CalledAsValue | CalledAsLong), ...((CalledAsValue | CalledAsLong))[]])
/**
 * Data ids that it is linked to, or personal.
 */
linkedTo?: (Text | IdsLong | [(Text | IdsLong), ...((Text | IdsLong))[]])
/**
 * Where it comes from.
 */
source?: (SourcesValue | SourcesLong | [(SourcesValue | SourcesLong), ...((SourcesValue | SourcesLong))[]])
/**
 * Named sources.
 */
sourceNames?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * When it is collected.
 */
occasions?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Whether it must be given: law, contract, needed, voluntary.
 */
required?: (ProvisionValue | ProvisionLong | [(ProvisionValue | ProvisionLong), ...((ProvisionValue | ProvisionLong))[]])
/**
 * What follows if it is not given.
 */
refusal?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * How long this data is kept.
 */
retention?: (("stated" | "none" | "not-stated") | RetentionItem | [(("stated" | "none" | "not-stated") | RetentionItem), ...((("stated" | "none" | "not-stated") | RetentionItem))[]])
/**
 * The ground on which special categories are handled.
 */
exemption?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type TrackerMapItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * Whose tracker it is, by kind.
 */
recipients?: (RecipientTerm | RecipientTermsLong | [(RecipientTerm | RecipientTermsLong), ...((RecipientTerm | RecipientTermsLong))[]])
/**
 * Whose, by name.
 */
names?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Cookies and their like.
 */
technologies?: (TechnologyTerm | TechnologyTermsLong | [(TechnologyTerm | TechnologyTermsLong), ...((TechnologyTerm | TechnologyTermsLong))[]])
/**
 * Session, persistent, first-party …
 */
types?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * How long it stays.
 */
lifetime?: (Text | WithinLong | [(Text | WithinLong), ...((Text | WithinLong))[]])
/**
 * When it is set.
 */
occasions?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Follows people across other parties' sites.
 */
acrossSites?: (YesNo | BooleanLong | [(YesNo | BooleanLong), ...((YesNo | BooleanLong))[]])
/**
 * Asked before: opt-in, implied.
 */
consent?: (AskedValue | AskedLong | [(AskedValue | AskedLong), ...((AskedValue | AskedLong))[]])
/**
 * How to opt out.
 */
optOut?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Browser settings and the like.
 */
control?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * The service strictly needs it.
 */
required?: (YesNo | BooleanLong | [(YesNo | BooleanLong), ...((YesNo | BooleanLong))[]])
/**
 * What follows if it is refused.
 */
refusal?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type RecipientTerm = ("anyone" | "public" | "authorities" | "third-parties" | "affiliates" | "processors" | "processors.hosting" | "processors.delivery" | "processors.payment" | "processors.analytics" | "processors.support" | "partners" | "distributors" | "customers" | "advertisers" | "analytics" | "financial" | "acquirer" | "none" | "not-stated")
export type RecipientTermsLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (RecipientTerm | [(RecipientTerm | RecipientTermsLong), ...((RecipientTerm | RecipientTermsLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type TechnologyTerm = ("device-storage" | "cookies" | "flash-cookies" | "local-storage" | "session-storage" | "cache-storage" | "web-beacons" | "web beacons" | "pixels" | "email-beacons" | "link-tracking" | "scripts" | "tag-managers" | "session-replay" | "sdk" | "embedded-content" | "widgets" | "mini-programs" | "interactive mini-programs" | "device-identifiers" | "advertising-ids" | "fingerprinting" | "cross-device-linking" | "location-beacons" | "server-logs" | "server-side-tracking" | "none" | "not-stated")
export type TechnologyTermsLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (TechnologyTerm | [(TechnologyTerm | TechnologyTermsLong), ...((TechnologyTerm | TechnologyTermsLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type AskedValue = ("opt-in" | "opt-out" | "implied" | "none" | "not-stated")
export type AskedLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (AskedValue | [(AskedValue | AskedLong), ...((AskedValue | AskedLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type SignalsItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * How Do Not Track signals are answered.
 */
doNotTrack?: (("stated" | "none" | "not-stated") | SignalItem | [(("stated" | "none" | "not-stated") | SignalItem), ...((("stated" | "none" | "not-stated") | SignalItem))[]])
/**
 * How Global Privacy Control signals are answered.
 */
globalPrivacyControl?: (("stated" | "none" | "not-stated") | SignalItem | [(("stated" | "none" | "not-stated") | SignalItem), ...((("stated" | "none" | "not-stated") | SignalItem))[]])
})
export type SignalItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * honours, partial, ignores.
 */
response?: (SignalResponseValue | SignalResponseLong | [(SignalResponseValue | SignalResponseLong), ...((SignalResponseValue | SignalResponseLong))[]])
})
export type SignalResponseValue = ("honours" | "partial" | "ignores" | "none" | "not-stated")
export type SignalResponseLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (SignalResponseValue | [(SignalResponseValue | SignalResponseLong), ...((SignalResponseValue | SignalResponseLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type SharingMapItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * Who receives, by kind.
 */
recipients?: (RecipientTerm | RecipientTermsLong | [(RecipientTerm | RecipientTermsLong), ...((RecipientTerm | RecipientTermsLong))[]])
/**
 * Who receives, by proper name.
 */
names?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * share, sell (also rent, lease, trade, exchange), advertise (cross-context), disclose, publish, transfer.
 */
action?: (ActionsValue | ActionsLong | [(ActionsValue | ActionsLong), ...((ActionsValue | ActionsLong))[]])
/**
 * What binds the recipient.
 */
safeguard?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * How to reach the recipient.
 */
contact?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * The time looked back on.
 */
period?: (DurationText | DurationLong | [(DurationText | DurationLong), ...((DurationText | DurationLong))[]])
/**
 * Notice given of it.
 */
notice?: (("stated" | "none" | "not-stated") | NoticeItem | [(("stated" | "none" | "not-stated") | NoticeItem), ...((("stated" | "none" | "not-stated") | NoticeItem))[]])
/**
 * opt-in or opt-out.
 */
choice?: (AskedValue | AskedLong | [(AskedValue | AskedLong), ...((AskedValue | AskedLong))[]])
})
export type ActionsValue = ("share" | "sell" | "advertise" | "disclose" | "publish" | "transfer" | "none" | "not-stated")
export type ActionsLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (ActionsValue | [(ActionsValue | ActionsLong), ...((ActionsValue | ActionsLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type NoticeItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * Audience ids, or subjects, authority, public.
 */
to?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * How it is given.
 */
channels?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * What it says.
 */
content?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * At least this long before.
 */
ahead?: (Text | WithinLong | [(Text | WithinLong), ...((Text | WithinLong))[]])
/**
 * At most this long after.
 */
within?: (Text | WithinLong | [(Text | WithinLong), ...((Text | WithinLong))[]])
})
export type TransfersItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * Countries to which data goes.
 */
destinations?: (CountryCode | CountryLong | [(CountryCode | CountryLong), ...((CountryCode | CountryLong))[]])
/**
 * Ground of the transfer.
 */
safeguards?: (SafeguardTerm | SafeguardTermsLong | [(SafeguardTerm | SafeguardTermsLong), ...((SafeguardTerm | SafeguardTermsLong))[]])
/**
 * How to obtain a copy of the safeguards.
 */
copyAvailable?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type SafeguardTerm = ("adequacy" | "equivalent-country" | "privacy-shield" | "guarantees" | "scc" | "bcr" | "code" | "certification" | "adhoc" | "idta" | "standard-contract" | "security-assessment" | "equivalent-system" | "comparable-protection" | "adequate-law" | "accountability" | "reasonable-steps" | "public-instrument" | "cooperation" | "law-treaty" | "derogation" | "compelling" | "consent" | "contract" | "contract-outsourcing" | "benefit" | "exceptions" | "other" | "free-unless-restricted" | "negative-list" | "none" | "not-stated")
export type SafeguardTermsLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (SafeguardTerm | [(SafeguardTerm | SafeguardTermsLong), ...((SafeguardTerm | SafeguardTermsLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type StorageItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * Countries where data is kept.
 */
countries?: (CountryCode | CountryLong | [(CountryCode | CountryLong), ...((CountryCode | CountryLong))[]])
})
export type SecurityItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * Measures taken.
 */
measures?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Standards named.
 */
standards?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * What is not guaranteed.
 */
disclaimer?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * What the policy asks of the user.
 */
userDuties?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type BreachItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * subjects, authority, public.
 */
to?: (AddresseesValue | AddresseesLong | [(AddresseesValue | AddresseesLong), ...((AddresseesValue | AddresseesLong))[]])
/**
 * At most this long after; words where no number is given.
 */
within?: (Text | WithinLong | [(Text | WithinLong), ...((Text | WithinLong))[]])
/**
 * How the notice reaches them.
 */
channels?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * What the notice says.
 */
content?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type AddresseesValue = ("subjects" | "authority" | "public" | "none" | "not-stated")
export type AddresseesLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (AddresseesValue | [(AddresseesValue | AddresseesLong), ...((AddresseesValue | AddresseesLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type RightsItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * See one's data or get a copy.
 */
access?: (("stated" | "none" | "not-stated") | RightItem | [(("stated" | "none" | "not-stated") | RightItem), ...((("stated" | "none" | "not-stated") | RightItem))[]])
/**
 * Have data corrected.
 */
rectification?: (("stated" | "none" | "not-stated") | RightItem | [(("stated" | "none" | "not-stated") | RightItem), ...((("stated" | "none" | "not-stated") | RightItem))[]])
/**
 * Have data deleted.
 */
erasure?: (("stated" | "none" | "not-stated") | RightItem | [(("stated" | "none" | "not-stated") | RightItem), ...((("stated" | "none" | "not-stated") | RightItem))[]])
/**
 * Have processing restricted or stopped.
 */
restriction?: (("stated" | "none" | "not-stated") | RightItem | [(("stated" | "none" | "not-stated") | RightItem), ...((("stated" | "none" | "not-stated") | RightItem))[]])
/**
 * Take data along.
 */
portability?: (("stated" | "none" | "not-stated") | RightItem | [(("stated" | "none" | "not-stated") | RightItem), ...((("stated" | "none" | "not-stated") | RightItem))[]])
/**
 * Object to processing.
 */
objection?: (("stated" | "none" | "not-stated") | RightItem | [(("stated" | "none" | "not-stated") | RightItem), ...((("stated" | "none" | "not-stated") | RightItem))[]])
/**
 * Withdraw consent.
 */
withdrawConsent?: (("stated" | "none" | "not-stated") | RightItem | [(("stated" | "none" | "not-stated") | RightItem), ...((("stated" | "none" | "not-stated") | RightItem))[]])
/**
 * Complain to an authority.
 */
complaint?: (("stated" | "none" | "not-stated") | RightItem | [(("stated" | "none" | "not-stated") | RightItem), ...((("stated" | "none" | "not-stated") | RightItem))[]])
/**
 * Have an automated decision reviewed by a person.
 */
humanReview?: (("stated" | "none" | "not-stated") | RightItem | [(("stated" | "none" | "not-stated") | RightItem), ...((("stated" | "none" | "not-stated") | RightItem))[]])
/**
 * Opt out of sale or sharing.
 */
optOutOfSale?: (("stated" | "none" | "not-stated") | RightItem | [(("stated" | "none" | "not-stated") | RightItem), ...((("stated" | "none" | "not-stated") | RightItem))[]])
/**
 * Limit the use of sensitive data.
 */
limitSensitive?: (("stated" | "none" | "not-stated") | RightItem | [(("stated" | "none" | "not-stated") | RightItem), ...((("stated" | "none" | "not-stated") | RightItem))[]])
/**
 * Not to be treated worse for using a right.
 */
nonDiscrimination?: (("stated" | "none" | "not-stated") | RightItem | [(("stated" | "none" | "not-stated") | RightItem), ...((("stated" | "none" | "not-stated") | RightItem))[]])
/**
 * Appeal a refusal.
 */
appeal?: (("stated" | "none" | "not-stated") | RightItem | [(("stated" | "none" | "not-stated") | RightItem), ...((("stated" | "none" | "not-stated") | RightItem))[]])
/**
 * Have the rules or a decision explained.
 */
explanation?: (("stated" | "none" | "not-stated") | RightItem | [(("stated" | "none" | "not-stated") | RightItem), ...((("stated" | "none" | "not-stated") | RightItem))[]])
/**
 * Complain to the controller.
 */
complaintToController?: (("stated" | "none" | "not-stated") | RightItem | [(("stated" | "none" | "not-stated") | RightItem), ...((("stated" | "none" | "not-stated") | RightItem))[]])
/**
 * Close the account.
 */
closeAccount?: (("stated" | "none" | "not-stated") | RightItem | [(("stated" | "none" | "not-stated") | RightItem), ...((("stated" | "none" | "not-stated") | RightItem))[]])
/**
 * What relatives may ask after a death.
 */
afterDeath?: (("stated" | "none" | "not-stated") | RightItem | [(("stated" | "none" | "not-stated") | RightItem), ...((("stated" | "none" | "not-stated") | RightItem))[]])
})
export type RightItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * Answered within.
 */
within?: (Text | WithinLong | [(Text | WithinLong), ...((Text | WithinLong))[]])
/**
 * The event from which time runs.
 */
from?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Keys of the contact, or words.
 */
channels?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * What limits it.
 */
limits?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * What follows from using it.
 */
consequence?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * The fee, or free.
 */
fee?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * The authority that takes complaints.
 */
authority?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type RequestsItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * How to make a request.
 */
channels?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Answered within.
 */
within?: (Text | WithinLong | [(Text | WithinLong), ...((Text | WithinLong))[]])
/**
 * The event from which time runs.
 */
from?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * How the person is identified.
 */
verification?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Whether somebody else may ask.
 */
agent?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * The fee, or free.
 */
fee?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type AutomatedDecisionsItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * How decisions are made.
 */
logic?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * What they mean for the person.
 */
significance?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Legal basis.
 */
basis?: (BasisTerm | BasisTermsLong | [(BasisTerm | BasisTermsLong), ...((BasisTerm | BasisTermsLong))[]])
})
export type ChildrenItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * The service is directed at children.
 */
directed?: (YesNo | BooleanLong | [(YesNo | BooleanLong), ...((YesNo | BooleanLong))[]])
/**
 * The age below which children are left out: a number, or words.
 */
minimumAge?: (Age | YearsLong | [(Age | YearsLong), ...((Age | YearsLong))[]])
/**
 * Data of children is knowingly collected.
 */
knowinglyCollects?: (YesNo | BooleanLong | [(YesNo | BooleanLong), ...((YesNo | BooleanLong))[]])
/**
 * How a parent consents.
 */
parentalConsent?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * What happens when a child's data is found.
 */
onDiscovery?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * How a parent can review or delete.
 */
review?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type Age = (number | string)
export type YearsLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (Age | [(Age | YearsLong), ...((Age | YearsLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type ChangesItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * policy, uses, rights.
 */
of?: (ChangedValue | ChangedLong | [(ChangedValue | ChangedLong), ...((ChangedValue | ChangedLong))[]])
/**
 * Notice given of the change.
 */
notice?: (("stated" | "none" | "not-stated") | NoticeItem | [(("stated" | "none" | "not-stated") | NoticeItem), ...((("stated" | "none" | "not-stated") | NoticeItem))[]])
/**
 * opt-in or opt-out.
 */
choice?: (AskedValue | AskedLong | [(AskedValue | AskedLong), ...((AskedValue | AskedLong))[]])
})
export type ChangedValue = ("policy" | "uses" | "rights" | "none" | "not-stated")
export type ChangedLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (ChangedValue | [(ChangedValue | ChangedLong), ...((ChangedValue | ChangedLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type LinksItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * Responsibility for other sites; none if denied.
 */
responsibility?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type IncentivesItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
})
export type DeidentifiedItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
})
export type MetricsItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
})
export type PromisesItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * Paths in this declaration that the promise is about.
 */
about?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type DefectsItem = (Modifiers & {
/**
 * The whole statement as one state: stated, none (denied) or not-stated.
 */
value?: ("stated" | "none" | "not-stated")
/**
 * broken, missing, ambiguous, conflict (with two locators).
 */
kind?: (DefectKindValue | DefectKindLong | [(DefectKindValue | DefectKindLong), ...((DefectKindValue | DefectKindLong))[]])
/**
 * none, ambiguous, meaning-changing.
 */
effect?: (DefectEffectValue | DefectEffectLong | [(DefectEffectValue | DefectEffectLong), ...((DefectEffectValue | DefectEffectLong))[]])
/**
 * The reading taken.
 */
reading?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
})
export type DefectKindValue = ("broken" | "missing" | "ambiguous" | "conflict" | "none" | "not-stated")
export type DefectKindLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (DefectKindValue | [(DefectKindValue | DefectKindLong), ...((DefectKindValue | DefectKindLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})
export type DefectEffectValue = ("ambiguous" | "meaning-changing" | "none" | "not-stated")
export type DefectEffectLong = (Modifiers & {
/**
 * The value itself; modifiers stand beside it.
 */
value?: (DefectEffectValue | [(DefectEffectValue | DefectEffectLong), ...((DefectEffectValue | DefectEffectLong))[]])
/**
 * What the policy says, in words, where the vocabulary has no term.
 */
other?: string
})

/**
 * Records what one privacy policy says, so that rules can check it.
 */
export interface PrivacyPolicyDeclarationVersion1 {
/**
 * The version of this format: 1.
 */
policylint: 1
/**
 * The capture and what the text says of itself.
 */
policy?: (("stated" | "none" | "not-stated") | PolicyItem)
/**
 * Whom and what the policy covers, and where they are.
 */
scope?: (("stated" | "none" | "not-stated") | ScopeItem)
facts?: Facts
/**
 * What counts as accepting the policy.
 */
acceptance?: (("stated" | "none" | "not-stated") | AcceptanceItem | [(("stated" | "none" | "not-stated") | AcceptanceItem), ...((("stated" | "none" | "not-stated") | AcceptanceItem))[]])
/**
 * Who decides why and how data is used.
 */
controller?: (("stated" | "none" | "not-stated") | ControllerItem | [(("stated" | "none" | "not-stated") | ControllerItem), ...((("stated" | "none" | "not-stated") | ControllerItem))[]])
/**
 * Legal basis said of all purposes at once.
 */
legalBasis?: (("stated" | "none" | "not-stated") | LegalBasisItem | [(("stated" | "none" | "not-stated") | LegalBasisItem), ...((("stated" | "none" | "not-stated") | LegalBasisItem))[]])
/**
 * What data is used for.
 */
purposes?: (("none" | "not-stated") | {
[k: string]: PurposeMapItem
})
/**
 * Principles and operations, in words.
 */
processing?: (Text | ProcessingItem | [(Text | ProcessingItem), ...((Text | ProcessingItem))[]])
/**
 * What data is collected.
 */
data?: (("none" | "not-stated") | {
[k: string]: DataMapItem
})
/**
 * Special categories of data.
 */
sensitive?: (("none" | "not-stated") | {
[k: string]: SensitiveMapItem
})
/**
 * The policy-wide retention default.
 */
retention?: (("stated" | "none" | "not-stated") | RetentionItem | [(("stated" | "none" | "not-stated") | RetentionItem), ...((("stated" | "none" | "not-stated") | RetentionItem))[]])
/**
 * Cookies and their like, own and others'.
 */
trackers?: (("none" | "not-stated") | {
[k: string]: TrackerMapItem
})
/**
 * Browser signals.
 */
signals?: (("stated" | "none" | "not-stated") | SignalsItem)
/**
 * Who else receives data.
 */
sharing?: (("none" | "not-stated") | {
[k: string]: SharingMapItem
})
/**
 * Transfers to other countries.
 */
transfers?: (("stated" | "none" | "not-stated") | TransfersItem | [(("stated" | "none" | "not-stated") | TransfersItem), ...((("stated" | "none" | "not-stated") | TransfersItem))[]])
/**
 * Where data is kept.
 */
storage?: (("stated" | "none" | "not-stated") | StorageItem | [(("stated" | "none" | "not-stated") | StorageItem), ...((("stated" | "none" | "not-stated") | StorageItem))[]])
/**
 * Security measures and promises.
 */
security?: (("stated" | "none" | "not-stated") | SecurityItem | [(("stated" | "none" | "not-stated") | SecurityItem), ...((("stated" | "none" | "not-stated") | SecurityItem))[]])
/**
 * Notices given of a data breach.
 */
breach?: (("stated" | "none" | "not-stated") | BreachItem | [(("stated" | "none" | "not-stated") | BreachItem), ...((("stated" | "none" | "not-stated") | BreachItem))[]])
/**
 * Rights of the data subject.
 */
rights?: (("stated" | "none" | "not-stated") | RightsItem)
/**
 * What holds for requests under all rights.
 */
requests?: (("stated" | "none" | "not-stated") | RequestsItem | [(("stated" | "none" | "not-stated") | RequestsItem), ...((("stated" | "none" | "not-stated") | RequestsItem))[]])
/**
 * Automated decisions.
 */
automatedDecisions?: (("stated" | "none" | "not-stated") | AutomatedDecisionsItem | [(("stated" | "none" | "not-stated") | AutomatedDecisionsItem), ...((("stated" | "none" | "not-stated") | AutomatedDecisionsItem))[]])
/**
 * Children's data.
 */
children?: (("stated" | "none" | "not-stated") | ChildrenItem | [(("stated" | "none" | "not-stated") | ChildrenItem), ...((("stated" | "none" | "not-stated") | ChildrenItem))[]])
/**
 * Changes of the policy, of uses, of rights.
 */
changes?: (("stated" | "none" | "not-stated") | ChangesItem | [(("stated" | "none" | "not-stated") | ChangesItem), ...((("stated" | "none" | "not-stated") | ChangesItem))[]])
/**
 * Links to other sites.
 */
links?: (("stated" | "none" | "not-stated") | LinksItem | [(("stated" | "none" | "not-stated") | LinksItem), ...((("stated" | "none" | "not-stated") | LinksItem))[]])
/**
 * Financial incentives.
 */
incentives?: (("stated" | "none" | "not-stated") | IncentivesItem | [(("stated" | "none" | "not-stated") | IncentivesItem), ...((("stated" | "none" | "not-stated") | IncentivesItem))[]])
/**
 * The promise not to re-identify.
 */
deidentified?: (("stated" | "none" | "not-stated") | DeidentifiedItem | [(("stated" | "none" | "not-stated") | DeidentifiedItem), ...((("stated" | "none" | "not-stated") | DeidentifiedItem))[]])
/**
 * Published request statistics.
 */
metrics?: (("stated" | "none" | "not-stated") | MetricsItem | [(("stated" | "none" | "not-stated") | MetricsItem), ...((("stated" | "none" | "not-stated") | MetricsItem))[]])
/**
 * What the policy says of itself.
 */
promises?: (("stated" | "none" | "not-stated") | PromisesItem | [(("stated" | "none" | "not-stated") | PromisesItem), ...((("stated" | "none" | "not-stated") | PromisesItem))[]])
/**
 * Where the text leaves its meaning open.
 */
defects?: (("stated" | "none" | "not-stated") | DefectsItem | [(("stated" | "none" | "not-stated") | DefectsItem), ...((("stated" | "none" | "not-stated") | DefectsItem))[]])
note?: Text
}
/**
 * What may stand beside any item, statement or long value.
 */
export interface ModifiersOfScope {
/**
 * A name for this entry of a list, so that findings and baselines can point to it.
 */
id?: string
/**
 * Where the text says it: the first words of the passage, then … and its last words (at most 12 a side), or one short phrase. One locator or a list.
 */
evidence?: (Locator | [Locator, ...(Locator)[]])
/**
 * Content for which there is no field, in your own words; words of time, extent and condition as the policy has them.
 */
says?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * Ids of scope.audiences to whom this applies.
 */
audience?: (Text | IdsLong | [(Text | IdsLong), ...((Text | IdsLong))[]])
/**
 * Ids of purposes to which this applies.
 */
purposes?: (Text | IdsLong | [(Text | IdsLong), ...((Text | IdsLong))[]])
/**
 * Ids of data items to which this applies, or all, personal, non-personal.
 */
data?: (Text | IdsLong | [(Text | IdsLong), ...((Text | IdsLong))[]])
/**
 * When it applies; any one of a list suffices.
 */
condition?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * What is left out: words, ids in the same block, or stated-elsewhere.
 */
exceptions?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * True if it holds notwithstanding anything else in the policy.
 */
overrides?: boolean
/**
 * does (default), may, never (the policy denies the act), presupposed (the text relies on it and never grants it).
 */
stance?: ("does" | "may" | "never" | "presupposed")
/**
 * How firm the promise is: absolute, effort ("we try"), hedged ("might possibly").
 */
strength?: ("absolute" | "effort" | "hedged")
/**
 * Who acts: controller (default), user, third-party.
 */
by?: ("controller" | "user" | "third-party")
/**
 * Whose policy applies instead.
 */
governedBy?: (Text | WordsLong | [(Text | WordsLong), ...((Text | WordsLong))[]])
/**
 * True if the text leaves the list open ("etc.", "such as").
 */
openEnded?: boolean
/**
 * True if the text closes the list ("only").
 */
only?: boolean
/**
 * Of anything that refers somewhere: given (default), masked (lost in the copy), dangling (a dead link), promised ("see below", and nothing is there).
 */
state?: ("given" | "masked" | "dangling" | "promised")
/**
 * A remark for people; no rule reads it.
 */
note?: string
}
/**
 * What is true of the organisation, whether or not the policy says it: it decides which duties apply.
 */
export interface Facts {
/**
 * Countries in which the organisation is established.
 *
 * @minItems 1
 */
establishedIn?: [("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW"), ...(("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW"))[]]
/**
 * Sectors it belongs to; a dotted term counts as its parent.
 *
 * @minItems 1
 */
sectors?: [SectorValue, ...(SectorValue)[]]
/**
 * People whose data is handled in a year.
 */
consumersPerYear?: number
/**
 * Others decide on the processing together with the controller.
 */
jointControllers?: boolean
/**
 * A data protection officer has been designated.
 */
dpoDesignated?: boolean
/**
 * Some data is obtained from someone other than the person.
 */
indirectCollection?: boolean
/**
 * Somebody else receives personal data, processors included.
 */
disclosesData?: boolean
/**
 * Processors handle data for the controller.
 */
usesProcessors?: boolean
/**
 * A merger or sale that passes data on is at hand or foreseen.
 */
businessTransfer?: boolean
/**
 * Personal data goes to another country.
 */
transfersAbroad?: boolean
/**
 * Data is sold, or shared for cross-context advertising.
 */
sellsOrShares?: boolean
/**
 * Data is passed on with notice and an opt-out in place of consent.
 */
disclosesByOptOut?: boolean
/**
 * Special categories of data are handled.
 */
sensitiveData?: boolean
/**
 * Sensitive data is used beyond what the law lets pass without a choice.
 */
sensitiveBeyondPermitted?: boolean
/**
 * Data will be used for purposes other than those it was collected for.
 */
furtherProcessing?: boolean
/**
 * Data is used for direct marketing.
 */
directMarketing?: boolean
/**
 * Decisions with legal or similar effect are made by automated means.
 */
automatedDecisions?: boolean
/**
 * The service stores or reads anything on the device.
 */
usesTrackers?: boolean
/**
 * The operator follows people across other parties' sites.
 */
crossSiteTracking?: boolean
/**
 * Trackers go beyond what the service strictly needs.
 */
cookiesBeyondNecessary?: boolean
/**
 * The service is directed at children.
 */
directedAtChildren?: boolean
/**
 * De-identified or pseudonymised data is relied on.
 */
deidentifiedData?: boolean
/**
 * Financial incentives are tied to personal data.
 */
incentives?: boolean
/**
 * There is a process by which people can review and change their data.
 */
reviewProcess?: boolean
/**
 * This document also serves as the notice at collection.
 */
noticeAtCollection?: boolean
/**
 * A fee is asked for answering requests.
 */
chargesFees?: boolean
note?: Text
}
