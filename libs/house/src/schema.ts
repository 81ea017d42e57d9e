import { accessEntities } from '#access';
import { auditEntities } from '#audit';
import { directoryEntities } from '#directory';
import { kernelEntities, type Schema } from '#kernel';
import { matchingEntities } from '#matching';
import { migrations } from '#migrations';
import { needEntities } from '#needs';
import { notificationEntities } from '#notifications';
import { InvitationEntity, pilotEntities, SignInLinkEntity } from '#pilots';
import { referralEntities } from '#referrals';
import { supportEntities } from '#supports';

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
    ...supportEntities,
    ...needEntities,
    ...matchingEntities,
    ...referralEntities,
    ...notificationEntities,
  ],
  migrations: [...migrations],
};
