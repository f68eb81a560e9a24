import { useTexts } from '../../app/language.tsx';
import { LawReference } from '../../components/LawReference.tsx';
import type { ConsentStops } from '../../../domain/consent/whatConsentStops.ts';
import { dutyParagraphs } from '../../../domain/plan/dutyToTakePart.ts';
import type { PlanMember } from '../../../domain/plan/planContent.ts';
import { ConsentSign } from '../consent/ConsentSign.tsx';
import classes from './content.module.css';
import type { ContentDialog } from './contentDialog.ts';
import { AddLink } from './GoalsAndMeasures.tsx';
import { useMemberName } from './memberName.ts';

interface MembersProps {
  members: readonly PlanMember[];
  stops: ConsentStops | null;
  onOpen: ((dialog: ContentDialog) => void) | null;
}

/** Each who takes part, with the duty to do so and the consent to share, in one row: a measure without consent is stopped. */
export function Members({ members, stops, onOpen }: MembersProps) {
  const t = useTexts('planContent');
  return (
    <section className={classes.section} aria-labelledby="members">
      <div className={classes.head}>
        <h2 id="members">{t('members.title')}</h2>
        {onOpen && (
          <span className={classes.headLinks}>
            <AddLink text={t('members.add')} onClick={() => onOpen({ kind: 'member', id: null })} />
          </span>
        )}
      </div>
      {members.length === 0 ? (
        <p className="second">{t('members.empty')}</p>
      ) : (
        <table className={classes.table} aria-labelledby="members">
          <thead>
            <tr>
              <th scope="col">{t('members.who')}</th>
              <th scope="col">{t('members.duty')}</th>
              <th scope="col">{t('members.sharing')}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <MemberRow key={member.id} member={member} stops={stops} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function MemberRow({ member, stops, onOpen }: { member: PlanMember } & Pick<MembersProps, 'stops' | 'onOpen'>) {
  const t = useTexts('planContent');
  const memberName = useMemberName();
  const name = memberName(member);
  const beside = [member.role, member.name === '' ? '' : member.service].filter((part) => part !== '').join(', ');
  const standing = stops?.members.get(member.id);
  return (
    <tr>
      <th scope="row">
        {onOpen ? (
          <button
            type="button"
            className={classes.rowButton}
            data-strong
            aria-label={t('members.edit', { name })}
            onClick={() => onOpen({ kind: 'member', id: member.id })}
          >
            {name}
          </button>
        ) : (
          <strong>{name}</strong>
        )}
        {beside !== '' && <span className="second"> {beside}</span>}
      </th>
      <td>
        {member.duty === null ? (
          t('members.no')
        ) : (
          <span className={classes.withLaw}>
            {t('members.yes')}
            <LawReference reference={dutyParagraphs[member.duty]}>{t('members.dutyLaw')}</LawReference>
          </span>
        )}
      </td>
      <td>
        {standing ? (
          <ConsentSign
            standing={standing}
            onAsk={onOpen && (() => onOpen({ kind: 'consent', about: 'sharing', services: [standing.service] }))}
            askLabel={t('members.ask', { name: standing.service })}
          />
        ) : (
          <span className="second">{stops && t('members.notNeeded')}</span>
        )}
      </td>
    </tr>
  );
}
