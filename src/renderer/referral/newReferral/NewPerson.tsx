import { useEffect } from 'react';

import { useTexts } from '../../app/language.tsx';
import { focusField } from '../../components/focusField.ts';
import { ContactFields } from '../../form/person/ContactFields.tsx';
import { IdentityFields } from '../../form/person/IdentityFields.tsx';
import { MoreFields } from '../../form/MoreFields.tsx';
import { hasContactProblem } from '../../form/person/contactProblem.ts';
import { LikePersons } from './LikePersons.tsx';
import type { WhoSection } from './useWho.ts';
import classes from './who.module.css';

/** Somebody who is not in the register: the few fields that are needed, the rest folded, and who it might be already. */
export function NewPerson({ who, allowSynthetic }: { who: WhoSection; allowSynthetic: boolean }) {
  const t = useTexts('form');
  const tPerson = useTexts('person');
  const { form } = who;
  const first = form.values.identityKind === 'nationalId' ? 'nationalId' : 'familyName';
  const firstId = form.field(first).id;
  // Only when the part appears: the look-up field is gone, and the typing goes on here.
  useEffect(() => {
    if (document.activeElement === document.body) focusField(firstId);
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return (
    <div className={classes.fields}>
      <div className={classes.head}>
        <strong>{t('person.newPerson')}</strong>
        <button type="button" className="link" onClick={who.change}>
          {t('person.change')}
        </button>
      </div>
      <IdentityFields form={form} allowSynthetic={allowSynthetic} />
      <LikePersons who={who} />
      <MoreFields title={tPerson('contact')} hint={tPerson('contactHint')} mustShow={hasContactProblem(form)}>
        <ContactFields form={form} />
      </MoreFields>
    </div>
  );
}
