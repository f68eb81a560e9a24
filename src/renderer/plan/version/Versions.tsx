import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { usePermission } from '../../app/session.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import { Warning } from '../../components/Warning.tsx';
import classes from '../content/content.module.css';
import type { ContentDialog } from '../content/contentDialog.ts';
import type { PlanWords, WordsFile } from '../content/planWords.ts';
import { LinkButton } from '../../components/LinkButton.tsx';

type AgreedVersion = PlanWords['versions'][number];

interface VersionsProps {
  file: WordsFile;
  onOpen: ((dialog: ContentDialog) => void) | null;
  onShow: (version: AgreedVersion) => void;
}

/** What was agreed when, who signed, and what is worked on now. */
export function Versions({ file, onOpen, onShow }: VersionsProps) {
  const t = useTexts('planContent');
  const { working, versions, version } = file.words;
  const mayPrint = usePermission('export.run');
  const done = useDoneMessage();
  const undo = useApiCommand('planContent.undo', { onDone: () => done(t('undone')) });
  return (
    <SideFacts title={t('version.title')}>
      <p>
        {t(working.isChanged ? (versions.length === 0 ? 'version.none' : 'version.draft') : 'version.current', {
          number: working.number,
        })}
      </p>
      {onOpen && working.isChanged && version > 0 && (
        <p>
          <button type="button" className="link" onClick={() => onOpen({ kind: 'agree' })}>
            {t('version.agree', { number: working.number })}
          </button>
        </p>
      )}
      {onOpen && file.words.canUndo && (
        <p>
          <LinkButton isBusy={undo.isPending} onClick={() => undo.mutate({ planId: file.planId, version })}>
            {t('undoLast')}
          </LinkButton>
        </p>
      )}
      <ul className={classes.versions}>
        {versions.map((one) => (
          <li key={one.id}>
            <Agreed version={one} />
            <span className={classes.rowActions}>
              <button
                type="button"
                className="link"
                aria-label={t('version.showOf', { number: one.number })}
                onClick={() => onShow(one)}
              >
                {t('version.show')}
              </button>
              {onOpen && mayPrint && (
                <button
                  type="button"
                  className="link"
                  aria-label={t('version.printOf', { number: one.number })}
                  onClick={() => onOpen({ kind: 'print', versionId: one.id })}
                >
                  {t('version.print')}
                </button>
              )}
              {onOpen && (
                <button
                  type="button"
                  className="link"
                  onClick={() => onOpen({ kind: 'sign', versionId: one.id, number: one.number })}
                >
                  {t('version.addSignature')}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </SideFacts>
  );
}

function Agreed({ version: { number, agreedOn, by, isIntact, signatures } }: { version: AgreedVersion }) {
  const t = useTexts('planContent');
  const code = useTexts('code');
  const formats = useFormats();
  return (
    <>
      <strong>{t('version.number', { number })}</strong>
      <span className={classes.under}>{t('version.agreed', { day: formats.day(agreedOn), by })}</span>
      {signatures.length === 0 && <span className={classes.under}>{t('version.notSigned')}</span>}
      {signatures.map(({ name, role, signedOn }) => (
        <span key={`${role} ${name} ${signedOn}`} className={classes.under}>
          {t('version.signedBy', { name, role: code(`signerRole.${role}`), day: formats.day(signedOn) })}
        </span>
      ))}
      {!isIntact && <Warning tone="red">{t('version.changed')}</Warning>}
    </>
  );
}
