import { useFormats, useTexts } from '../app/language.tsx';
import type { Contact } from './followUp.ts';
import classes from './followUp.module.css';

interface ContactListProps {
  contacts: readonly Contact[];
  onEdit: ((contact: Contact) => void) | null;
}

/** Meetings and other contact, the newest first: who came, what was said, when the next is. */
export function ContactList({ contacts, onEdit }: ContactListProps) {
  const t = useTexts('followUp');
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">{t('contacts.title')}</h2>
      {contacts.length === 0 && <p className="second">{t('contacts.none')}</p>}
      <ol className={classes.contacts}>
        {contacts.map((contact) => (
          <li key={contact.id}>
            <ContactEntry contact={contact} onEdit={onEdit && (() => onEdit(contact))} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ContactEntry({ contact, onEdit }: { contact: Contact; onEdit: (() => void) | null }) {
  const t = useTexts('followUp');
  const formats = useFormats();
  const { kind, heldOn, attendees, minutes, nextOn, by } = contact;
  const named = (isHere: boolean) =>
    attendees
      .filter(({ came }) => came === isHere)
      .map(({ name }) => name)
      .join(', ');
  const [here, away] = [named(true), named(false)];
  return (
    <>
      <div className={classes.entryHead}>
        <strong>{t(`kind.${kind}`)}</strong>
        <time dateTime={heldOn} className="tabular">
          {formats.day(heldOn)}
        </time>
        {onEdit && (
          <button
            type="button"
            className="link"
            aria-label={t('contacts.editOf', { day: formats.day(heldOn) })}
            onClick={onEdit}
          >
            {t('contacts.edit')}
          </button>
        )}
      </div>
      {here !== '' && <p>{t('contacts.came', { names: here })}</p>}
      {away !== '' && <p className="second">{t('contacts.absent', { names: away })}</p>}
      {minutes && <p className={classes.minutes}>{minutes}</p>}
      <p className="second">
        {[nextOn && t('contacts.next', { day: formats.day(nextOn) }), t('contacts.by', { name: by })]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
