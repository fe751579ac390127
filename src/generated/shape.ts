// Generated from schemas/policy.schema.json.
/** Each block and field of a declaration, as the reader takes it apart. */
export const shape = {
  "policy": {
    "block": {
      "title": { "leaf": "text" },
      "url": { "leaf": "text" },
      "language": { "leaf": "text" },
      "archived": { "leaf": "text" },
      "source": { "block": { "file": { "leaf": "text" }, "archive": { "leaf": "text" }, "sha256": { "leaf": "text" } } },
      "effective": { "leaf": "text" },
      "updated": { "leaf": "text" },
      "version": { "leaf": "text" },
      "languages": { "leaf": "text" },
      "formats": { "leaf": "text" },
      "availability": { "leaf": "text" },
      "reviewCycle": { "leaf": "text" },
      "mandatedText": { "leaf": "text" }
    }
  },
  "scope": {
    "block": {
      "services": { "collection": {} },
      "audiences": { "collection": { "who": { "leaf": "text" }, "covered": { "leaf": "yesNo" } } },
      "terms": { "collection": {} },
      "excludes": { "leaf": "text" },
      "markets": { "leaf": "text" }
    }
  },
  "acceptance": {
    "block": {
      "through": { "leaf": [ "use", "registration", "entry", "purchase", "consent" ] },
      "of": { "leaf": [ "policy", "terms", "processing", "cookies", "transfers" ] },
      "as": { "leaf": "text" }
    }
  },
  "controller": {
    "block": {
      "name": { "leaf": "text" },
      "legalForm": { "leaf": "text" },
      "address": { "leaf": "text" },
      "country": { "leaf": "text" },
      "contact": { "block": { "email": { "leaf": "text" }, "phone": { "leaf": "text" }, "post": { "leaf": "text" }, "form": { "leaf": "text" } } },
      "representative": {
        "block": {
          "name": { "leaf": "text" },
          "address": { "leaf": "text" },
          "country": { "leaf": "text" },
          "contact": { "block": { "email": { "leaf": "text" }, "phone": { "leaf": "text" }, "post": { "leaf": "text" }, "form": { "leaf": "text" } } }
        }
      },
      "dpo": {
        "block": {
          "name": { "leaf": "text" },
          "address": { "leaf": "text" },
          "country": { "leaf": "text" },
          "contact": { "block": { "email": { "leaf": "text" }, "phone": { "leaf": "text" }, "post": { "leaf": "text" }, "form": { "leaf": "text" } } }
        }
      },
      "joint": {
        "block": {
          "name": { "leaf": "text" },
          "address": { "leaf": "text" },
          "country": { "leaf": "text" },
          "contact": { "block": { "email": { "leaf": "text" }, "phone": { "leaf": "text" }, "post": { "leaf": "text" }, "form": { "leaf": "text" } } },
          "answersFor": { "leaf": "text" }
        }
      },
      "registration": { "leaf": "text" }
    }
  },
  "legalBasis": {
    "block": {
      "basis": { "leaf": "text" },
      "law": { "block": { "name": { "leaf": "text" }, "country": { "leaf": "text" } } },
      "interest": { "leaf": "text" }
    }
  },
  "purposes": {
    "collection": {
      "use": { "leaf": "text" },
      "description": { "leaf": "text" },
      "channels": { "leaf": "text" },
      "optOut": { "leaf": "text" },
      "basis": { "leaf": "text" },
      "law": { "block": { "name": { "leaf": "text" }, "country": { "leaf": "text" } } },
      "interest": { "leaf": "text" }
    }
  },
  "processing": { "block": {} },
  "data": {
    "collection": {
      "categories": { "leaf": "text" },
      "items": { "leaf": "text" },
      "called": { "leaf": "text" },
      "linkedTo": { "leaf": "text" },
      "source": { "leaf": "text" },
      "sourceNames": { "leaf": "text" },
      "occasions": { "leaf": "text" },
      "required": { "leaf": [ "law", "contract", "needed", "voluntary" ] },
      "refusal": { "leaf": "text" },
      "retention": {
        "block": {
          "period": { "leaf": "text" },
          "criterion": { "leaf": "text" },
          "from": { "leaf": "text" },
          "then": { "leaf": "text" },
          "place": { "leaf": "text" }
        }
      }
    }
  },
  "sensitive": {
    "collection": {
      "categories": { "leaf": "text" },
      "items": { "leaf": "text" },
      "called": { "leaf": "text" },
      "linkedTo": { "leaf": "text" },
      "source": { "leaf": "text" },
      "sourceNames": { "leaf": "text" },
      "occasions": { "leaf": "text" },
      "required": { "leaf": [ "law", "contract", "needed", "voluntary" ] },
      "refusal": { "leaf": "text" },
      "retention": {
        "block": {
          "period": { "leaf": "text" },
          "criterion": { "leaf": "text" },
          "from": { "leaf": "text" },
          "then": { "leaf": "text" },
          "place": { "leaf": "text" }
        }
      },
      "exemption": { "leaf": "text" }
    }
  },
  "retention": {
    "block": {
      "period": { "leaf": "text" },
      "criterion": { "leaf": "text" },
      "from": { "leaf": "text" },
      "then": { "leaf": "text" },
      "place": { "leaf": "text" }
    }
  },
  "trackers": {
    "collection": {
      "recipients": { "leaf": "text" },
      "names": { "leaf": "text" },
      "technologies": { "leaf": "text" },
      "types": { "leaf": "text" },
      "lifetime": { "leaf": "text" },
      "occasions": { "leaf": "text" },
      "acrossSites": { "leaf": "yesNo" },
      "consent": { "leaf": [ "opt-in", "opt-out", "implied" ] },
      "optOut": { "leaf": "text" },
      "control": { "leaf": "text" },
      "required": { "leaf": "yesNo" },
      "refusal": { "leaf": "text" }
    }
  },
  "signals": {
    "block": {
      "doNotTrack": { "block": { "response": { "leaf": [ "honours", "partial", "ignores" ] } } },
      "globalPrivacyControl": { "block": { "response": { "leaf": [ "honours", "partial", "ignores" ] } } }
    }
  },
  "sharing": {
    "collection": {
      "recipients": { "leaf": "text" },
      "names": { "leaf": "text" },
      "action": { "leaf": "text" },
      "safeguard": { "leaf": "text" },
      "contact": { "leaf": "text" },
      "period": { "leaf": "text" },
      "notice": {
        "block": {
          "to": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "content": { "leaf": "text" },
          "ahead": { "leaf": "text" },
          "within": { "leaf": "text" }
        }
      },
      "choice": { "leaf": [ "opt-in", "opt-out", "implied" ] }
    }
  },
  "transfers": { "block": { "destinations": { "leaf": "text" }, "safeguards": { "leaf": "text" }, "copyAvailable": { "leaf": "text" } } },
  "storage": { "block": { "countries": { "leaf": "text" } } },
  "security": {
    "block": { "measures": { "leaf": "text" }, "standards": { "leaf": "text" }, "disclaimer": { "leaf": "text" }, "userDuties": { "leaf": "text" } }
  },
  "breach": { "block": { "to": { "leaf": "text" }, "within": { "leaf": "text" }, "channels": { "leaf": "text" }, "content": { "leaf": "text" } } },
  "rights": {
    "block": {
      "access": {
        "block": {
          "within": { "leaf": "text" },
          "from": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "limits": { "leaf": "text" },
          "consequence": { "leaf": "text" },
          "fee": { "leaf": "text" },
          "authority": { "leaf": "text" }
        }
      },
      "rectification": {
        "block": {
          "within": { "leaf": "text" },
          "from": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "limits": { "leaf": "text" },
          "consequence": { "leaf": "text" },
          "fee": { "leaf": "text" },
          "authority": { "leaf": "text" }
        }
      },
      "erasure": {
        "block": {
          "within": { "leaf": "text" },
          "from": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "limits": { "leaf": "text" },
          "consequence": { "leaf": "text" },
          "fee": { "leaf": "text" },
          "authority": { "leaf": "text" }
        }
      },
      "restriction": {
        "block": {
          "within": { "leaf": "text" },
          "from": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "limits": { "leaf": "text" },
          "consequence": { "leaf": "text" },
          "fee": { "leaf": "text" },
          "authority": { "leaf": "text" }
        }
      },
      "portability": {
        "block": {
          "within": { "leaf": "text" },
          "from": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "limits": { "leaf": "text" },
          "consequence": { "leaf": "text" },
          "fee": { "leaf": "text" },
          "authority": { "leaf": "text" }
        }
      },
      "objection": {
        "block": {
          "within": { "leaf": "text" },
          "from": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "limits": { "leaf": "text" },
          "consequence": { "leaf": "text" },
          "fee": { "leaf": "text" },
          "authority": { "leaf": "text" }
        }
      },
      "withdrawConsent": {
        "block": {
          "within": { "leaf": "text" },
          "from": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "limits": { "leaf": "text" },
          "consequence": { "leaf": "text" },
          "fee": { "leaf": "text" },
          "authority": { "leaf": "text" }
        }
      },
      "complaint": {
        "block": {
          "within": { "leaf": "text" },
          "from": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "limits": { "leaf": "text" },
          "consequence": { "leaf": "text" },
          "fee": { "leaf": "text" },
          "authority": { "leaf": "text" }
        }
      },
      "humanReview": {
        "block": {
          "within": { "leaf": "text" },
          "from": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "limits": { "leaf": "text" },
          "consequence": { "leaf": "text" },
          "fee": { "leaf": "text" },
          "authority": { "leaf": "text" }
        }
      },
      "optOutOfSale": {
        "block": {
          "within": { "leaf": "text" },
          "from": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "limits": { "leaf": "text" },
          "consequence": { "leaf": "text" },
          "fee": { "leaf": "text" },
          "authority": { "leaf": "text" }
        }
      },
      "limitSensitive": {
        "block": {
          "within": { "leaf": "text" },
          "from": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "limits": { "leaf": "text" },
          "consequence": { "leaf": "text" },
          "fee": { "leaf": "text" },
          "authority": { "leaf": "text" }
        }
      },
      "nonDiscrimination": {
        "block": {
          "within": { "leaf": "text" },
          "from": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "limits": { "leaf": "text" },
          "consequence": { "leaf": "text" },
          "fee": { "leaf": "text" },
          "authority": { "leaf": "text" }
        }
      },
      "appeal": {
        "block": {
          "within": { "leaf": "text" },
          "from": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "limits": { "leaf": "text" },
          "consequence": { "leaf": "text" },
          "fee": { "leaf": "text" },
          "authority": { "leaf": "text" }
        }
      },
      "explanation": {
        "block": {
          "within": { "leaf": "text" },
          "from": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "limits": { "leaf": "text" },
          "consequence": { "leaf": "text" },
          "fee": { "leaf": "text" },
          "authority": { "leaf": "text" }
        }
      },
      "complaintToController": {
        "block": {
          "within": { "leaf": "text" },
          "from": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "limits": { "leaf": "text" },
          "consequence": { "leaf": "text" },
          "fee": { "leaf": "text" },
          "authority": { "leaf": "text" }
        }
      },
      "closeAccount": {
        "block": {
          "within": { "leaf": "text" },
          "from": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "limits": { "leaf": "text" },
          "consequence": { "leaf": "text" },
          "fee": { "leaf": "text" },
          "authority": { "leaf": "text" }
        }
      },
      "afterDeath": {
        "block": {
          "within": { "leaf": "text" },
          "from": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "limits": { "leaf": "text" },
          "consequence": { "leaf": "text" },
          "fee": { "leaf": "text" },
          "authority": { "leaf": "text" }
        }
      }
    }
  },
  "requests": {
    "block": {
      "channels": { "leaf": "text" },
      "within": { "leaf": "text" },
      "from": { "leaf": "text" },
      "verification": { "leaf": "text" },
      "agent": { "leaf": "text" },
      "fee": { "leaf": "text" }
    }
  },
  "automatedDecisions": { "block": { "logic": { "leaf": "text" }, "significance": { "leaf": "text" }, "basis": { "leaf": "text" } } },
  "children": {
    "block": {
      "directed": { "leaf": "yesNo" },
      "minimumAge": { "leaf": "age" },
      "knowinglyCollects": { "leaf": "yesNo" },
      "parentalConsent": { "leaf": "text" },
      "onDiscovery": { "leaf": "text" },
      "review": { "leaf": "text" }
    }
  },
  "changes": {
    "block": {
      "of": { "leaf": [ "policy", "uses", "rights" ] },
      "notice": {
        "block": {
          "to": { "leaf": "text" },
          "channels": { "leaf": "text" },
          "content": { "leaf": "text" },
          "ahead": { "leaf": "text" },
          "within": { "leaf": "text" }
        }
      },
      "choice": { "leaf": [ "opt-in", "opt-out", "implied" ] }
    }
  },
  "links": { "block": { "responsibility": { "leaf": "text" } } },
  "incentives": { "block": {} },
  "deidentified": { "block": {} },
  "metrics": { "block": {} },
  "promises": { "block": { "about": { "leaf": "text" } } },
  "defects": {
    "block": {
      "kind": { "leaf": [ "broken", "missing", "ambiguous", "conflict" ] },
      "effect": { "leaf": [ "ambiguous", "meaning-changing" ] },
      "reading": { "leaf": "text" }
    }
  }
} as const;

/** Keys under which a number or a boolean is meant as one; elsewhere a plain scalar is text. */
export const typedKeys: ReadonlySet<string> = new Set([
  "acrossSites", "automatedDecisions", "businessTransfer", "chargesFees", "consumersPerYear", "cookiesBeyondNecessary", "covered",
  "crossSiteTracking", "deidentifiedData", "directMarketing", "directed", "directedAtChildren", "disclosesByOptOut", "disclosesData",
  "dpoDesignated", "furtherProcessing", "incentives", "indirectCollection", "jointControllers", "knowinglyCollects", "minimumAge",
  "noticeAtCollection", "only", "openEnded", "overrides", "policylint", "required", "reviewProcess", "sellsOrShares",
  "sensitiveBeyondPermitted", "sensitiveData", "transfersAbroad", "usesProcessors", "usesTrackers"
]);
