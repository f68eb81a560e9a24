import type { PanelMemberRow } from '../../contract/userPanel.ts';
import { sitsOn } from '../../domain/userPanel/panel.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import { SideFacts } from '../components/SidePanel.tsx';
import classes from './userPanel.module.css';

interface MembersProps {
  members: readonly PanelMemberRow[];
  /** Opens one, or a new one; null where one may not. */
  onOpen: ((member: PanelMemberRow | null) => void) | null;
}

/** Who sits in a panel now, and how many have. */
export function Members({ members, onOpen }: MembersProps) {
  const t = useTexts('userPanel');
  const formats = useFormats();
  const today = useToday();
  const now = members.filter((member) => sitsOn(member, today));
  const former = members.filter(({ toDay }) => toDay !== null && toDay < today);
  const coming = members.filter((member) => !now.includes(member) && !former.includes(member));
  return (
    <SideFacts
      title={t('members.title')}
      link={
        onOpen && (
          <button type="button" className="link" onClick={() => onOpen(null)}>
            {t('members.add')}
          </button>
        )
      }
    >
      <p className="second">
        {members.length === 0 ? t('members.none') : t('members.count', { count: now.length })}
        {former.length > 0 && ` · ${t('members.former', { count: former.length })}`}
      </p>
      <ul className={classes.members}>
        {[...now, ...coming, ...former].map((member) => (
          <li key={member.id} data-former={former.includes(member) || undefined}>
            {onOpen ? (
              <button type="button" className={classes.name} onClick={() => onOpen(member)}>
                {member.name}
              </button>
            ) : (
              <span className={classes.name}>{member.name}</span>
            )}
            <span className="second">
              {[member.represents, member.toDay && t('members.until', { day: formats.day(member.toDay) })]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </SideFacts>
  );
}
