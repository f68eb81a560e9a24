import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { z } from 'zod';

import type { OutputAt } from '../api/paths.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage, useShowError } from '../app/notifications.tsx';
import { usePermission } from '../app/session.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { letterhead } from '../../contract/office.ts';
import { logoKind, maxLogoBytes } from '../../domain/letter/logo.ts';
import { fieldProblem } from '../form/FieldProblem.tsx';
import { Form } from '../form/Form.tsx';
import { FieldRow } from '../form/FormLayout.tsx';
import { TextField } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import classes from './office.module.css';

/** The head of the office's letters: where it is found, and its picture. */
export function LetterheadPart() {
  const { data, error } = useApiQuery('letter.letterhead', {});
  if (error) return <ErrorNote error={error} />;
  return data ? <LetterheadForm head={data} /> : <Loading />;
}

const schema = letterhead.omit({ logoId: true }).extend({ authority: z.string().trim().max(120) });

function LetterheadForm({ head }: { head: OutputAt<'letter.letterhead'> }) {
  const t = useTexts('letter');
  const office = useTexts('office');
  const done = useDoneMessage();
  const showError = useShowError();
  const mayWrite = usePermission('settings.write');
  const [logo, setLogo] = useState(head.logo);
  const save = useApiCommand('letter.changeLetterhead', {
    onDone: () => done(t('letterhead.saved')),
    onError: showError,
  });
  const { addressLine, postalLine, phone, email, web, authority } = head;
  const form = useAppForm({
    initialValues: { addressLine, postalLine, phone, email, web, authority },
    schema,
    labels: {
      addressLine: t('letterhead.addressLine'),
      postalLine: t('letterhead.postalLine'),
      phone: t('letterhead.phone'),
      email: t('letterhead.email'),
      web: t('letterhead.web'),
      authority: t('letterhead.authority'),
    },
    optional: ['addressLine', 'postalLine', 'phone', 'email', 'web', 'authority'],
  });
  const submit = () =>
    form.submit((lines) =>
      save.mutate({
        ...lines,
        ...(logo === head.logo ? {} : { logo: logo === null ? null : { base64: base64Of(logo) } }),
      }),
    );
  return (
    <Form form={form} label={t('letterhead.title')} onSubmit={submit} className={classes.form}>
      {!mayWrite && <p className="second">{office('onlyLeader')}</p>}
      <p className="second">
        {t('letterhead.intro')}{' '}
        <Link className="link" to="/brev/maler">
          {t('template.title')}
        </Link>
      </p>
      <FieldRow>
        <TextField {...form.field('addressLine')} />
        <TextField {...form.field('postalLine')} />
      </FieldRow>
      <FieldRow>
        <TextField {...form.field('phone')} type="tel" />
        <TextField {...form.field('email')} type="email" />
      </FieldRow>
      <TextField {...form.field('web')} />
      <TextField {...form.field('authority')} help={t('letterhead.authorityHelp')} />
      <LogoField logo={logo} onChange={mayWrite ? setLogo : null} />
      {mayWrite && (
        <div>
          <Button type="submit" loading={save.isPending}>
            {t('letterhead.save')}
          </Button>
        </div>
      )}
    </Form>
  );
}

const base64Of = (address: string): string => address.slice(address.indexOf(',') + 1);

/** The picture itself, another, or none. What is no picture is said beside it and never sent. */
function LogoField({ logo, onChange }: { logo: string | null; onChange: ((logo: string | null) => void) | null }) {
  const t = useTexts('letter');
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File | null) => {
    if (file === null || onChange === null) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const mimeType = logoKind(bytes);
    if (mimeType === null) return setProblem(t('broken.notAPicture'));
    if (bytes.length > maxLogoBytes) return setProblem(t('broken.tooLarge'));
    setProblem(null);
    onChange(`data:${mimeType};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`);
  };
  return (
    <fieldset className={classes.logo}>
      <legend>{t('letterhead.logo')}</legend>
      <p className="second">{t('letterhead.logoHelp')}</p>
      {logo === null ? <p>{t('letterhead.noLogo')}</p> : <img src={logo} alt={t('letterhead.logo')} />}
      {fieldProblem(problem)}
      {onChange && (
        <div className={classes.logoTools}>
          <FileButton accept="image/png,image/jpeg" onChange={(file) => void take(file)}>
            {(props) => (
              <Button {...props} variant="default">
                {t('letterhead.chooseLogo')}
              </Button>
            )}
          </FileButton>
          {logo !== null && (
            <Button variant="default" onClick={() => onChange(null)}>
              {t('letterhead.removeLogo')}
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );
}
