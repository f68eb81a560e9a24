import { Button, Menu } from '@mantine/core';
import { IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';

import { call } from '../../api/client.ts';
import { useTexts } from '../../app/language.tsx';
import { useSession } from '../../app/session.tsx';
import { GroundDialog } from '../../components/takeOut/GroundDialog.tsx';
import { MakingNote } from '../../components/takeOut/MakingNote.tsx';
import { useTakeOut } from '../../components/takeOut/useTakeOut.ts';
import type { OpenEdition } from '../surveyEdition.ts';

const ways = [
  { target: 'print', word: 'print', icon: IconPrinter },
  { target: 'pdf', word: 'pdf', icon: IconFileTypePdf },
  { target: 'docx', word: 'word', icon: IconFileTypeDocx },
] as const;

/** The survey's figures on paper, as PDF or as Word, parted as they are on the screen; small numbers hidden. */
export function SurveyPrint({ edition }: { edition: OpenEdition }) {
  const t = useTexts('takeOut');
  const { office } = useSession();
  const [params] = useSearchParams();
  const asked = params.get('groupBy');
  const groupBy = edition.questions.find(({ id }) => id === asked)?.id ?? null;
  const out = useTakeOut('survey', ({ format, ground }) =>
    call('survey.print', {
      editionId: edition.id,
      groupBy,
      language: office.letterLanguage,
      ground,
      format: format === 'docx' ? 'docx' : 'html',
    }),
  );
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconPrinter size={20} stroke={1.5} aria-hidden />}
            loading={out.making !== null}
          >
            {t('print')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {ways.map(({ target, word, icon: Icon }) => (
            <Menu.Item
              key={target}
              leftSection={<Icon size={18} stroke={1.5} aria-hidden />}
              onClick={() => out.start(target)}
            >
              {t(word)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {out.making && <MakingNote key={out.making} target={out.making} />}
      {out.asking && <GroundDialog onAnswer={out.answer} onClose={out.giveUp} />}
    </>
  );
}
