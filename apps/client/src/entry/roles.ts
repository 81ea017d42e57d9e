import { useTranslation } from 'react-i18next';

const known = ['CONTACT', 'OBSERVER', 'FACILITATOR', 'ADMINISTRATOR'] as const;

/** Roles in words. A pilot may have roles of its own: those are shown as they are called. */
export function useRoles(): (roles: readonly string[]) => string {
  const { t } = useTranslation();
  return (roles) =>
    roles
      .map((role) => {
        const found = known.find((one) => one === role);
        return found === undefined ? role : t(`role.${found}`);
      })
      .join(', ');
}
