import { accessEntities } from '#access';
import { auditEntities } from '#audit';
import { challengeEntities } from '#challenges';
import { engagementEntities } from '#engagements';
import { directoryEntities } from '#directory';
import { kernelEntities, type Schema } from '#kernel';
import { matchingEntities } from '#matching';
import { migrations } from '#migrations';
import { needEntities } from '#needs';
import { notificationEntities } from '#notifications';
import { paperEntities } from '#papers';
import { overviewEntities } from '#overviews';
import { InvitationEntity, pilotEntities, SignInLinkEntity } from '#pilots';
import { referralEntities } from '#referrals';
import { supportEntities } from '#supports';
import { surveyAnswerEntities, surveyEntities } from '#surveys';

/** Every table and migration of the house. */
export const houseSchema: Schema = {
  entities: [
    ...kernelEntities,
    ...auditEntities,
    ...accessEntities,
    ...directoryEntities,
    ...pilotEntities,
    InvitationEntity,
    SignInLinkEntity,
    ...paperEntities,
    ...supportEntities,
    ...needEntities,
    ...matchingEntities,
    ...referralEntities,
    ...challengeEntities,
    ...surveyEntities,
    ...surveyAnswerEntities,
    ...overviewEntities,
    ...engagementEntities,
    ...notificationEntities,
  ],
  migrations: [...migrations],
};
