import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';

import type { ComplaintStep } from '../../../domain/complaint/complaintState.ts';
import { useTexts } from '../../app/language.tsx';
import type { ComplaintFile } from './complaintFile.ts';

/** Every step that may be taken now. */
export function StepMenu({ file, onStep }: { file: ComplaintFile; onStep: (step: ComplaintStep) => void }) {
  const t = useTexts('complaint');
  const code = useTexts('code');
  if (file.steps.length === 0) return null;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={40} aria-label={t('otherSteps')}>
          <IconDots size={20} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {file.steps.map((step) => (
          <Menu.Item key={step} onClick={() => onStep(step)}>
            {code(`complaintStep.${step}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
