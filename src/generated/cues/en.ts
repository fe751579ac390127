// Generated from cues/en.yaml.
import type { CueFile } from '../cues.types.js';

export default {
  "language": "en",
  "words": {
    "data": [ "data", "information", "details", "records", "pii" ],
    "people": [ "you", "user*", "customer*", "visitor*", "individual*", "consumer*", "person*", "data subject*", "everyone", "anyone" ],
    "period": [ "day*", "month*", "year*", "week*", "hour*", "minute*" ],
    "number": [
      "one", "two", "three", "four", "five", "six", "seven", "nine", "ten", "twelve", "thirteen", "eighteen", "twenty", "thirty", "sixty",
      "ninety", "0*", "1*", "2*", "3*", "4*", "5*", "6*", "7*", "8*", "9*"
    ],
    "keep": [
      "keep", "keeps", "kept", "keeping", "retain*", "store", "stores", "stored", "storing", "hold", "holds", "held", "maintain",
      "maintained", "preserve*", "save", "saved", "archive*"
    ],
    "delete": [ "delet*", "eras*", "destroy*", "remov*", "purg*", "anonymi*", "dispos*" ],
    "may": [
      "can", "may", "could", "are able to", "have the right to", "has the right to", "are entitled to", "have the option to",
      "have the opportunity to", "wish to", "would like to", "want to"
    ],
    "country": [
      "united states", "usa", "u.s", "united kingdom", "canada", "mexico", "brazil", "switzerland", "israel", "india", "china", "hong kong",
      "taiwan", "japan", "south korea", "singapore", "philippines", "vietnam", "australia", "new zealand"
    ]
  },
  "topics": {
    "retention": {
      "about": "how long data is kept",
      "asks": [ "retention", "data.*.retention", "sensitive.*.retention" ],
      "mentions": [
        "<keep> …20 as|so long as", "<keep> …12 no|not|any longer than", "<keep> … <data> … until",
        "<keep> …12 for [at|a|an] … <number> … <period>",
        "<keep> …12 (limited|reasonable|certain|shorter|longer|minimum|maximum|indefinite|extended) period*|time*|duration",
        "<keep> … (period of time|indefinitely|temporarily|permanently)", "temporarily <keep>",
        "retain* [any|all|some|this|that|such|your|the|certain] [personal] <data> … (necessary|needed|required|comply|until|only to|only for|only as)",
        "<keep> … <data> (for the sole purpose|only to|only for|solely)", "retention period*|time*|polic*|schedule*|practice*",
        "data|information|record* retention", "retention of … <data>", "how long [do|will|should] we … <keep>",
        "(kept|keep|retained|retain) … on file", "purge*", "(logs|records|<data>) (will|shall) be (deleted|destroyed|erased|purged)",
        "<delete> …12 (after|within|every|following) … <number> … <period>", "<delete> … <number> <period> (after|from|following)",
        "(we|may|will) [also|may|will] retain … <data>", "(saved|stored|kept) for your|future|any … (convenience|use|reference|visit*)",
        "retained by us|me", "period|time necessary", "(remain|remains|remaining) … backup|back-up", "(residual|backup|archived) copies",
        "<delete> …12 (no longer|not) (need*|necessary|required|use*)", "no longer (need*|necessary|required) …12 <delete>",
        "(promptly|immediately|then) delet*|destroy* …12 (after|once|when|has been|have)"
      ]
    },
    "breach": {
      "about": "what follows on a data breach",
      "asks": [ "breach" ],
      "mentions": [ "breach notification*" ],
      "states": [
        "data|security|privacy breach* …12 (notify|notifies|notified|notification*|notice|inform|informs|informed|tell|report*|alert*)",
        "(information|personal) breach* …12 (notify|notified|notification*|inform|informed|tell|report*|alert*)",
        "(notify|notifies|notified|notification*|inform|informs|informed|tell|report*|alert*) …12 (data|security|information|privacy) breach*",
        "breach of [the|your|our] [data] (security|confidentiality|privacy) …20 (notify|notified|inform|informed)",
        "(event|case) of … breach of security|privacy|confidentiality|data", "(event|case) of … (data|security|privacy) breach",
        "(data|security) (breach|incident) occur*", "(should|if) … breach (happen*|occur*)",
        "(notify|inform) … of … (security incident*|data incident*|compromise*)",
        "(compromis*|stolen|leaked|hacked|penetrat*) …12 we (will|shall|may) … (notify|inform|tell|alert)"
      ],
      "unless": [ "breach of (contract|these terms|our terms|this agreement|the agreement)", "notify us" ]
    },
    "do-not-track": {
      "about": "Do Not Track signals",
      "asks": [ "signals.doNotTrack" ],
      "mentions": [ "do not track", "don't track … signal*|header*|browser*", "dnt" ],
      "unless": [ "we|it|they do not track you|users|people|individuals|visitors" ]
    },
    "global-privacy-control": {
      "about": "the Global Privacy Control signal",
      "asks": [ "signals.globalPrivacyControl" ],
      "mentions": [ "global privacy control*", "gpc", "opt-out preference signal*", "(universal|browser) opt-out (signal*|mechanism*)" ]
    },
    "children": {
      "about": "children's data",
      "asks": [ "children" ],
      "mentions": [
        "under|below the age of", "under|below [age] 12|13|14|15|16|17|18|thirteen|fourteen|sixteen|eighteen",
        "younger than … 12|13|14|15|16|17|18|thirteen|sixteen|eighteen", "children's online privacy", "coppa",
        "children's privacy|information|data", "child|children|minor|minors … <data>", "<data> …12 child|children|minor|minors",
        "not … directed|intended|designed|meant … child|children|minors|kids", "parent|parents|guardian|parental … child|consent|children"
      ]
    },
    "sale": {
      "about": "selling personal data",
      "asks": [ "sharing.*.action is sell", "rights.optOutOfSale" ],
      "mentions": [
        "sale of [your|their|his|the|any|such|user|consumer] [personal|consumer|user|identifiable] <data>",
        "right to opt-out [of|from] … (sale|selling|sell)", "do not sell [or|and] [share] my [personal] <data>",
        "opt-out of … (sale|sales) of"
      ],
      "states": [
        "we [may|also|might|can|do] [also] (sell|rent|trade|lease) … (<data>|address*|number*)",
        "we [may|also|might|can|do] [also] sell [or] [share|rent|trade] (your|personal)", "we have sold … <data>"
      ],
      "denies": [
        "(not|never|nor|don't|doesn't|neither|cannot|won't) …12 (sell|sells|selling|sold|rent|trade) …12 (<data>|address*|number*|your|personal)",
        "(not|never|nor|don't|doesn't|neither) (sell|sells|sold) [or] [rent|share|trade] (it|them|any)",
        "(no event|no circumstances|without) … (sell|selling) … <data>", "<data> … (not|never) [be] [shared|disclosed|rented] [or] sold",
        "no sale of … <data>", "not … (a|any) sale of … <data>"
      ],
      "unless": [
        "(whether|if|when|should|which|whom) (we|the business|a business) [have] (sell|sells|sold)",
        "not sell (products|goods|items|tickets)"
      ]
    },
    "transfers": {
      "about": "transfers to other countries",
      "asks": [ "transfers", "storage.countries" ],
      "mentions": [
        "(not|never|no) … (transfer*|sent|send|leave*) …20 (unless|except|without)",
        "transfer* …12 (abroad|overseas|outside of|outside the|outside your|outside our|outside their|outside these)",
        "transfer* …12 country|countries|jurisdiction*|border*|internationally",
        "<keep>|process*|located|share*|send|sent|disclos* …12 outside [of] (your|the|of|european|india|eu|eea)",
        "international|cross-border|overseas [data] transfer*", "within or outside",
        "outside … (economic area|european union|eea|your country|your state|your jurisdiction|your own country)",
        "third|foreign|other country|countries", "country|countries|jurisdiction* other than", "standard contractual clauses",
        "privacy shield", "adequacy decision*", "transfer*|process*|<keep> … (in|to) the united states"
      ],
      "states": [
        "(transfer|transfers|transferred|transferring|send|sent) …12 (abroad|overseas|outside of|outside the|outside your)",
        "(transfer|transfers|transferred|transferring|send|sent) …12 to [the] <country>",
        "(transfer|transfers|transferred|transferring|send|sent) …12 (other|third|foreign|different|another) countr*"
      ],
      "denies": [ "(not|never|no) … (transfer*|sent|send|leave*) …12 (abroad|overseas|outside of|outside the|outside your|countr*)" ]
    },
    "security": {
      "about": "how data is kept safe",
      "asks": [ "security" ],
      "states": [
        "security measure*|safeguard*|practice*|procedure*|control*|technolog*|precaution*|standards", "protect* …12 unauthori*",
        "unauthori* access|use|disclosure", "safeguard* … <data>", "protect* … <data>", "ssl", "tls", "secure socket*", "encrypt*",
        "firewall*", "secure server*", "(security|confidentiality) of … <data>", "keep* … <data> … secure|safe"
      ]
    },
    "policy-changes": {
      "about": "changes of the policy",
      "asks": [ "changes" ],
      "states": [
        "chang*|updat*|modif*|amend*|revis*|alter* [or] [modify|update|change|revise|amend] [this|our|its|the|these] [online|website|site] [privacy] policy|policies|statement*|notice*",
        "(changes|updates|modifications|revisions|amendments|amended|updated|revised|revision) (to|of|in) [this|our|the] … policy|statement*|notice*",
        "policy|policies|statement*|notice* … (may|can|will|might|is|are|be|been|was|has|have|subject) …12 chang*|updat*|modif*|amend*|revis*|alter*",
        "(changes|modifications|revisions|updates) (to|in) (this|our) [privacy|online] policy|polic*|statement*|notice*|practices",
        "privacy policy|statement|notice changes|updates|revisions"
      ]
    },
    "legal-basis": {
      "about": "the legal basis of processing",
      "asks": [ "purposes.*.basis", "purposes.*.law", "legalBasis" ],
      "mentions": [
        "legal|lawful basis|bases|ground*", "with your [express|explicit|prior] consent|permission",
        "performance of a|the|our|any contract", "your [prior|explicit|express] consent", "legal obligation*", "legitimate interest*"
      ]
    },
    "legitimate-interests": {
      "about": "legitimate interests",
      "asks": [ "purposes.*.interest", "purposes.*.basis is legitimate-interests", "legalBasis.basis is legitimate-interests" ],
      "default": false,
      "mentions": [ "legitimate [business] interest*|ground*" ]
    },
    "provision": {
      "about": "whether data has to be given",
      "asks": [ "data.*.required", "data.*.refusal" ],
      "default": false,
      "mentions": [
        "(if you|should you) (do not|don't|choose not to|decline to|refuse to|fail to|elect not to|prefer not to) (provide|give|supply|submit|disclose|share) …20 (not|cannot|unable|can't|denied|limit*|prevent*)",
        "(choose|decide|elect|decline) not to … (provide|give|supply|submit|disclose|share) …20 (not|cannot|unable|can't|denied|limit*)",
        "if you decline … (<data>|permission*) …12 (not|cannot|unable)", "you [may|will] be denied",
        "without … <data> …12 (cannot|unable|not be able)", "you are|be (required|obliged|obligated) to provide … <data>",
        "required to provide [us] [with] (your|personal|certain)", "<data> … (is|are) (mandatory|compulsory|obligatory|required)",
        "required by law", "law requires … to (obtain|collect|verify) … <data>", "required … law to (keep|collect|obtain|process) … <data>"
      ]
    },
    "complaint": {
      "about": "complaints",
      "asks": [ "rights.complaint", "rights.complaintToController" ],
      "mentions": [
        "(lodge|file|register|raise) a [formal] complaint", "complaint* …12 (authority|authorities|regulator*|commission*|ombud*)",
        "right to complain", "complain to",
        "(contact|report|refer|escalate) … (data protection|privacy|regulatory|competent|supervisory) … (authority|authorities|regulator*|commission*)",
        "complain …12 (authority|authorities|regulator*|commission*|ombud*)", "supervisory authority|authorities",
        "data protection authority|authorities", "(privacy|information|data protection) commissioner*"
      ]
    },
    "access": {
      "about": "access to one's own data",
      "asks": [ "rights.access" ],
      "states": [
        "right [of|to] access", "(right|rights) … (to access|of access|access to)", "(request|requests|requesting|obtain|demand) …3 access",
        "(provide|give|gives|grant|allow*) <people>|you|users|visitors … access to … (your|their|personal|identifiable) … <data>",
        "you …3 access [and] [correct|update|edit|modify|review|delete|amend|change] … your|personal|account|profile … <data>",
        "<people> … <may> [also] (access|review|view|see|check|obtain|inspect) … (your|personal|their) … <data>|account|profile",
        "(access|review|view) [and|or] (correct|update|edit|modify|change|delete|amend|revise) … <data>|profile|account",
        "(to|by) access* … your (personal|account) <data>", "copy|copies of … <data> … (we|about you|hold|held|have|your)",
        "(ask|request|inquire) … (see|know|learn|what) … <data> … (hold|have|about you|collected)", "(inquire|enquire) … <data> … about",
        "accessing … your [personal|account] <data>", "(query|consult) … your … <data>", "right to know"
      ],
      "unless": [
        "unauthori* access", "prevent … access", "have access to (their|your|personal|the|this)", "access to … need to know",
        "we reserve the right"
      ]
    },
    "rectification": {
      "about": "correction of data",
      "asks": [ "rights.rectification" ],
      "states": [
        "(correct*|rectif*|updat*|amend*|edit*|modif*|revis*) … (your|their|his|any|inaccurate|incorrect|personal|personally|outdated|incomplete|wrong) … <data>|profile",
        "(<may>|to|request|ask) …4 (change|changing) … (your|their|his|any|inaccurate|incorrect|personal|personally) … <data>|profile",
        "mak* … changes to … (your|personal|any|account) … <data>|profile", "right … rectif*|correct*",
        "(correcting|correction|rectification) … <data>", "(inaccurate|incorrect|incomplete|outdated) … (correct*|rectif*|updat*|amend*)",
        "(have|opportunity to) … <data> … (corrected|rectified|amended|updated)", "have (it|them) (corrected|rectified|amended|updated)",
        "(request*|ask) … (correct*|rectif*|amend*)", "(stored|collected) … <data> … (updated or modified|corrected)"
      ],
      "unless": [ "(change|modify|update) the way", "we may|might update", "no obligation|duty" ]
    },
    "erasure": {
      "about": "deletion of data on request",
      "asks": [ "rights.erasure" ],
      "states": [
        "right …12 (delet*|eras*|be forgotten)", "(request|requests|requesting|ask|asking|asks) …12 (delet*|eras*|remov*)",
        "<may> [also|either] (delete|erase|remove) … (your|their|personal|any|account|some|all) … <data>|account|profile",
        "(like|wish|want) … (delete|erase|remove|deleted|removed|erased) … (your|their|any|account|you) … <data>|account",
        "(access|correct|update|modify|change|edit|amend|rectify) [or|and] (delete|erase|remove) … <data>|account",
        "delet*|remov* of your … <data>|account", "delet* your [personal|account|user] <data>|account",
        "(delete|remove|erase) … <data> … (contact|write|email|e-mail) us"
      ]
    },
    "restriction": {
      "about": "restriction of processing",
      "asks": [ "rights.restriction" ],
      "states": [ "right|request* … restrict*", "restrict*|limit … processing" ]
    },
    "portability": {
      "about": "data portability",
      "asks": [ "rights.portability" ],
      "states": [
        "portability", "machine-readable", "machine readable", "portable format",
        "(transfer|transmit*|port) … <data> (to you|to another) … (party|controller|provider|company|organi*)",
        "(transfer of|move) … <data> to you", "take your data with you"
      ]
    },
    "objection": {
      "about": "objection to processing",
      "asks": [ "rights.objection" ],
      "states": [
        "right … object", "you may|can [also] object",
        "object to [the|our|such|any|this|that|further|certain|your|personal] (process*|use|using|collection|marketing|direct|having)",
        "opt-out [or] [object] [of|to] … (our use|processing|sale*|targeted|interest-based|personali*)"
      ]
    },
    "withdrawal": {
      "about": "withdrawal of consent",
      "asks": [ "rights.withdrawConsent" ],
      "states": [
        "(withdraw*|revoke|revoking|retract|take back) … (consent|permission|authori*)",
        "(consent|permission) … (withdrawn|revoked|withdraw)", "right to withdraw"
      ]
    },
    "automated-decisions": {
      "about": "automated decisions and profiling",
      "asks": [ "automatedDecisions", "rights.humanReview" ],
      "mentions": [
        "not [to] be subject to … (automated|profiling|solely) … (decision*|processing|profiling)", "automated [individual] decision*",
        "(automated|automatic) … (decisions|profiling)", "decision* … (automated|automatic|automatically) … (means|process*|made|basis)",
        "solely … automated", "<data> in an automated form", "profiling"
      ],
      "states": [ "we [may|also] (use|make|take|rely on) … automated … decision*" ],
      "denies": [
        "(not|no|never) … (automated|profiling|solely) … (decision*|processing|profiling)",
        "no decision* … (machine|automated|automatically|computer)",
        "(not|never) … (use|engage in|make|carry out|conduct) … (profiling|automated)", "not … profiling"
      ]
    },
    "data-protection-officer": {
      "about": "a data protection officer",
      "asks": [ "controller.dpo" ],
      "mentions": [ "data|information protection officer*|specialist*", "dpo", "privacy|compliance officer*", "data protection department" ]
    },
    "recipients": {
      "about": "who else receives data",
      "asks": [ "sharing" ],
      "mentions": [
        "(we|will|do|does|shall) (not|never) (share|disclose|give|provide|pass) … <data> …20 (unless|except|without|other than)",
        "third parties|party",
        "(share|shared|disclose|disclosed|provide|provided|transfer) … <data> … (partner*|provider*|affiliate*|other*|subsidiar*)",
        "service providers"
      ],
      "states": [
        "(we|company) [may|will|also|might] [also] (share|disclose|provide) … <data> … (third|partner*|provider*|affiliate*|subsidiar*|others)"
      ],
      "denies": [ "(we|will|do|does|shall) (not|never) (share|disclose|give|provide|pass) … <data> … (third|anyone|anybody|others|any other)" ]
    },
    "law-enforcement": {
      "about": "disclosure to authorities",
      "asks": [ "sharing.*.recipients is authorities", "sharing.*.recipients is courts" ],
      "mentions": [ "law enforcement", "subpoena*", "court order*", "legal process", "required by law" ]
    },
    "business-transfer": {
      "about": "handing data on with the business",
      "asks": [ "sharing.*.recipients is acquirer" ],
      "mentions": [
        "merger*|merge|merges|merged", "acquisition …12 (assets|business|company|stock|sale)",
        "(sale|sell|transfer|purchase|acquire|buy*) … (assets|business|company)", "transfer of ownership",
        "bankruptcy|insolvency|reorgani*|receivership|liquidation|divestiture", "(acquired|purchased|bought) by",
        "change (of|in) control|ownership", "business transfer*|transition*|transaction*", "successor*"
      ]
    },
    "trackers": {
      "about": "cookies and other trackers",
      "asks": [ "trackers" ],
      "mentions": [ "cookie|cookies", "(web|clear|tracking) beacon*|pixel*|gif*", "pixel tag*", "local storage", "device fingerprint*" ],
      "states": [
        "(we|our site*|our website*|our service*|our app*|this site|this website|this service|this app|our partners) [may] [will] [also] (use|uses|place|places|set|sets|employ|employs) … (cookie*|beacon*|pixel*)"
      ],
      "denies": [ "(not|no|never) … (use|set|place|using) [any] [own] (cookies|cookie|trackers)" ]
    },
    "marketing-opt-out": {
      "about": "opting out of marketing",
      "asks": [ "purposes.*.optOut" ],
      "default": false,
      "mentions": [
        "opt-out … (receiv*|market*|promot*|email*|e-mail*|communication*|newsletter*|mailing*|messages)",
        "(receiv*|market*|promot*|email*|e-mail*|communication*|newsletter*|mailing*|offers) …12 opt-out", "unsubscrib*",
        "(not|no longer|rather not|stop) … (receiv*|wish|want) …12 (market*|promot*|email*|e-mail*|communication*|newsletter*|mailing*|offers|announcements)",
        "(remove*|delete*) …4 (from our|from the|from any) … list*"
      ]
    }
  }
} satisfies CueFile as CueFile;
