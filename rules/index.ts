// Generated from the files of this folder.
import type { AnyRule } from '../src/engine/rule.js';
import advertisingTargeted from './advertising/targeted.js';
import aiTrainingUse from './ai/training-use.js';
import automatedDecisionsLogic from './automated-decisions/logic.js';
import automatedDecisionsRights from './automated-decisions/rights.js';
import automatedDecisionsStated from './automated-decisions/stated.js';
import breachChannel from './breach/channel.js';
import breachContent from './breach/content.js';
import breachDeadline from './breach/deadline.js';
import breachNotifyAuthority from './breach/notify-authority.js';
import breachNotifySubjects from './breach/notify-subjects.js';
import childrenAgeThreshold from './children/age-threshold.js';
import childrenAge from './children/age.js';
import childrenParentalConsent from './children/parental-consent.js';
import childrenPractices from './children/practices.js';
import childrenReviewDelete from './children/review-delete.js';
import configUnused from './config/unused.js';
import consistencyContradiction from './consistency/contradiction.js';
import consistencyNarrowing from './consistency/narrowing.js';
import consistencyPurposeWithoutData from './consistency/purpose-without-data.js';
import consistencyUndefinedId from './consistency/undefined-id.js';
import consistencyUnusedId from './consistency/unused-id.js';
import controllerContact from './controller/contact.js';
import controllerDpo from './controller/dpo.js';
import controllerIdentity from './controller/identity.js';
import controllerJointArrangement from './controller/joint-arrangement.js';
import controllerReachable from './controller/reachable.js';
import controllerRepresentative from './controller/representative.js';
import cookiesConsent from './cookies/consent.js';
import cookiesLifetime from './cookies/lifetime.js';
import cookiesPurposes from './cookies/purposes.js';
import cookiesThirdParties from './cookies/third-parties.js';
import cookiesTypes from './cookies/types.js';
import dataCategories from './data/categories.js';
import dataClosedList from './data/closed-list.js';
import dataIdentifiability from './data/identifiability.js';
import dataProvision from './data/provision.js';
import dataRefusalConsequence from './data/refusal-consequence.js';
import dataSensitive from './data/sensitive.js';
import dataSourceAutomatic from './data/source-automatic.js';
import dataSourceThirdParty from './data/source-third-party.js';
import dataSource from './data/source.js';
import deidentifiedCommitment from './deidentified/commitment.js';
import documentCrash from './document/crash.js';
import documentLimit from './document/limit.js';
import documentSchema from './document/schema.js';
import documentSyntax from './document/syntax.js';
import evidenceDenied from './evidence/denied.js';
import evidenceDrift from './evidence/drift.js';
import evidenceFound from './evidence/found.js';
import evidencePresent from './evidence/present.js';
import evidenceSource from './evidence/source.js';
import evidenceUnrecorded from './evidence/unrecorded.js';
import incentivesStated from './incentives/stated.js';
import legalBasisCollectionLaw from './legal-basis/collection-law.js';
import legalBasisKnown from './legal-basis/known.js';
import legalBasisLegitimateInterests from './legal-basis/legitimate-interests.js';
import legalBasisStated from './legal-basis/stated.js';
import linksThirdParty from './links/third-party.js';
import marketingOptOut from './marketing/opt-out.js';
import metricsReporting from './metrics/reporting.js';
import policyAnnualUpdate from './policy/annual-update.js';
import policyAvailability from './policy/availability.js';
import policyChangeNoticePeriod from './policy/change-notice-period.js';
import policyChangeNotice from './policy/change-notice.js';
import policyChangeWithoutNotice from './policy/change-without-notice.js';
import policyConsentByUse from './policy/consent-by-use.js';
import policyDateOrder from './policy/date-order.js';
import policyEffectiveDate from './policy/effective-date.js';
import policyLanguage from './policy/language.js';
import policyMandatedText from './policy/mandated-text.js';
import policyPromises from './policy/promises.js';
import policyTextDefect from './policy/text-defect.js';
import processingMethod from './processing/method.js';
import purposesPerCategory from './purposes/per-category.js';
import purposesSecondaryUse from './purposes/secondary-use.js';
import purposesSpecific from './purposes/specific.js';
import purposesStated from './purposes/stated.js';
import recipientsBusinessTransfer from './recipients/business-transfer.js';
import recipientsCategories from './recipients/categories.js';
import recipientsDataShared from './recipients/data-shared.js';
import recipientsLawEnforcement from './recipients/law-enforcement.js';
import recipientsNamed from './recipients/named.js';
import recipientsOpenPower from './recipients/open-power.js';
import recipientsProcessors from './recipients/processors.js';
import recipientsPurpose from './recipients/purpose.js';
import retentionConflict from './retention/conflict.js';
import retentionDefinite from './retention/definite.js';
import retentionDisposal from './retention/disposal.js';
import retentionIndefinite from './retention/indefinite.js';
import retentionOverride from './retention/override.js';
import retentionPerCategory from './retention/per-category.js';
import retentionPeriod from './retention/period.js';
import retentionPlace from './retention/place.js';
import rightsAccess from './rights/access.js';
import rightsAppeal from './rights/appeal.js';
import rightsAuthorizedAgent from './rights/authorized-agent.js';
import rightsComplaintAuthority from './rights/complaint-authority.js';
import rightsComplaintToController from './rights/complaint-to-controller.js';
import rightsComplaint from './rights/complaint.js';
import rightsDeadline from './rights/deadline.js';
import rightsErasure from './rights/erasure.js';
import rightsExercise from './rights/exercise.js';
import rightsExplanation from './rights/explanation.js';
import rightsFees from './rights/fees.js';
import rightsNonDiscrimination from './rights/non-discrimination.js';
import rightsObjection from './rights/objection.js';
import rightsPortability from './rights/portability.js';
import rightsPresupposed from './rights/presupposed.js';
import rightsRectification from './rights/rectification.js';
import rightsRefusalGrounds from './rights/refusal-grounds.js';
import rightsResponseTime from './rights/response-time.js';
import rightsRestriction from './rights/restriction.js';
import rightsVerification from './rights/verification.js';
import rightsWithdrawConsent from './rights/withdraw-consent.js';
import saleCategories from './sale/categories.js';
import saleOptOutSignal from './sale/opt-out-signal.js';
import saleOptOut from './sale/opt-out.js';
import saleSensitiveLimit from './sale/sensitive-limit.js';
import saleStatement from './sale/statement.js';
import scopeMarkets from './scope/markets.js';
import securityMeasures from './security/measures.js';
import securityOverClaim from './security/over-claim.js';
import storageLocation from './storage/location.js';
import suppressionDenied from './suppression/denied.js';
import suppressionExpired from './suppression/expired.js';
import suppressionReason from './suppression/reason.js';
import suppressionUnknownRule from './suppression/unknown-rule.js';
import suppressionUnused from './suppression/unused.js';
import trackingDoNotTrack from './tracking/do-not-track.js';
import trackingThirdParties from './tracking/third-parties.js';
import transfersDestinations from './transfers/destinations.js';
import transfersDetails from './transfers/details.js';
import transfersMechanism from './transfers/mechanism.js';
import transfersRecipientDetails from './transfers/recipient-details.js';
import transfersSafeguardsCopy from './transfers/safeguards-copy.js';
import transfersSafeguards from './transfers/safeguards.js';
import transfersStated from './transfers/stated.js';
import wordingVague from './wording/vague.js';
import workspaceConflictingFacts from './workspace/conflicting-facts.js';
import workspaceDuplicatePolicy from './workspace/duplicate-policy.js';

export const rules: readonly AnyRule[] = [
  advertisingTargeted,
  aiTrainingUse,
  automatedDecisionsLogic,
  automatedDecisionsRights,
  automatedDecisionsStated,
  breachChannel,
  breachContent,
  breachDeadline,
  breachNotifyAuthority,
  breachNotifySubjects,
  childrenAgeThreshold,
  childrenAge,
  childrenParentalConsent,
  childrenPractices,
  childrenReviewDelete,
  configUnused,
  consistencyContradiction,
  consistencyNarrowing,
  consistencyPurposeWithoutData,
  consistencyUndefinedId,
  consistencyUnusedId,
  controllerContact,
  controllerDpo,
  controllerIdentity,
  controllerJointArrangement,
  controllerReachable,
  controllerRepresentative,
  cookiesConsent,
  cookiesLifetime,
  cookiesPurposes,
  cookiesThirdParties,
  cookiesTypes,
  dataCategories,
  dataClosedList,
  dataIdentifiability,
  dataProvision,
  dataRefusalConsequence,
  dataSensitive,
  dataSourceAutomatic,
  dataSourceThirdParty,
  dataSource,
  deidentifiedCommitment,
  documentCrash,
  documentLimit,
  documentSchema,
  documentSyntax,
  evidenceDenied,
  evidenceDrift,
  evidenceFound,
  evidencePresent,
  evidenceSource,
  evidenceUnrecorded,
  incentivesStated,
  legalBasisCollectionLaw,
  legalBasisKnown,
  legalBasisLegitimateInterests,
  legalBasisStated,
  linksThirdParty,
  marketingOptOut,
  metricsReporting,
  policyAnnualUpdate,
  policyAvailability,
  policyChangeNoticePeriod,
  policyChangeNotice,
  policyChangeWithoutNotice,
  policyConsentByUse,
  policyDateOrder,
  policyEffectiveDate,
  policyLanguage,
  policyMandatedText,
  policyPromises,
  policyTextDefect,
  processingMethod,
  purposesPerCategory,
  purposesSecondaryUse,
  purposesSpecific,
  purposesStated,
  recipientsBusinessTransfer,
  recipientsCategories,
  recipientsDataShared,
  recipientsLawEnforcement,
  recipientsNamed,
  recipientsOpenPower,
  recipientsProcessors,
  recipientsPurpose,
  retentionConflict,
  retentionDefinite,
  retentionDisposal,
  retentionIndefinite,
  retentionOverride,
  retentionPerCategory,
  retentionPeriod,
  retentionPlace,
  rightsAccess,
  rightsAppeal,
  rightsAuthorizedAgent,
  rightsComplaintAuthority,
  rightsComplaintToController,
  rightsComplaint,
  rightsDeadline,
  rightsErasure,
  rightsExercise,
  rightsExplanation,
  rightsFees,
  rightsNonDiscrimination,
  rightsObjection,
  rightsPortability,
  rightsPresupposed,
  rightsRectification,
  rightsRefusalGrounds,
  rightsResponseTime,
  rightsRestriction,
  rightsVerification,
  rightsWithdrawConsent,
  saleCategories,
  saleOptOutSignal,
  saleOptOut,
  saleSensitiveLimit,
  saleStatement,
  scopeMarkets,
  securityMeasures,
  securityOverClaim,
  storageLocation,
  suppressionDenied,
  suppressionExpired,
  suppressionReason,
  suppressionUnknownRule,
  suppressionUnused,
  trackingDoNotTrack,
  trackingThirdParties,
  transfersDestinations,
  transfersDetails,
  transfersMechanism,
  transfersRecipientDetails,
  transfersSafeguardsCopy,
  transfersSafeguards,
  transfersStated,
  wordingVague,
  workspaceConflictingFacts,
  workspaceDuplicatePolicy,
];
