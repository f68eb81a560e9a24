import type { Day } from '../../../domain/calendar/day.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { DayField } from '../DayField.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { FieldRow } from '../FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../kept/storedDraft.ts';
import { useKept, useSaving } from '../kept/useSaving.ts';
import { NumberField } from '../NumberField.tsx';
import { SelectField } from '../SelectField.tsx';
import { TextField } from '../TextField.tsx';
import { useAppForm } from '../useAppForm.ts';
import { CancelMeeting } from './CancelMeeting.tsx';
import { blankMeeting, meetingSchema, readClock, repeatKeys, type StandingMeeting, typedDays } from './typedMeeting.ts';

interface MeetingDialogProps {
  /** The one that is changed; null for a new one. */
  meeting: StandingMeeting | null;
  /** Where a new one begins. */
  day: Day;
  onClose: () => void;
}

const kind = 'officeMeeting';

/** When the koordinerende enhet meets: a new meeting, perhaps again and again, or changes to one. */
export function MeetingDialog(props: MeetingDialogProps) {
  const stored = useStoredDraft(kind, props.meeting?.id ?? 'new');
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ meeting, day, onClose, stored }: MeetingDialogProps & { stored: StoredDraft }) {
  const t = useTexts('calendar');
  const formats = useFormats();
  const done = useDoneMessage();
  const start = blankMeeting(meeting, day);
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema: meetingSchema,
    labels: {
      day: t('meeting.day'),
      startTime: t('meeting.startTime'),
      minutes: t('meeting.minutes'),
      place: t('meeting.place'),
      repeat: t('meeting.repeat'),
      until: t('meeting.until'),
    },
    optional: ['startTime', 'minutes', 'place'],
    rules: ({ startTime, day: first, repeat, until }) => ({
      startTime: readClock(startTime) === undefined ? t('meeting.wrongTime') : null,
      until: repeat === 'never' ? null : untilProblem(first, until),
    }),
  });
  const untilProblem = (first: Day | null, until: Day | null): string | null => {
    if (until === null) return t('meeting.untilMissing');
    return first !== null && until < first ? t('meeting.beforeFirst') : null;
  };
  const kept = useKept(kind, meeting?.id ?? 'new', form, stored);
  const create = useSaving('officeMeeting.create', form, kept, ({ ids }) => {
    done(t('meeting.saved', { count: ids.length }));
    onClose();
  });
  const change = useSaving('officeMeeting.change', form, kept, () => {
    done(t('meeting.changed'));
    onClose();
  });
  const days = typedDays(form.values);
  const submit = () =>
    form.submit(({ day: onDay, startTime, minutes, place }) => {
      const when = { startTime: readClock(startTime) ?? null, minutes, place: place || null };
      if (meeting) change.send({ id: meeting.id, version: meeting.version, fields: { day: onDay, ...when } });
      else create.send({ days, ...when });
    });
  return (
    <FormDialog
      title={meeting ? t('meeting.edit', { day: formats.day(meeting.day) }) : t('meeting.new')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={create.isSaving || change.isSaving}
      onSubmit={submit}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
    >
      <FieldRow>
        <DayField {...form.field('day')} maw={200} />
        <TextField {...form.field('startTime')} help={t('meeting.startTimeHelp')} maw={240} />
      </FieldRow>
      <FieldRow>
        <NumberField {...form.field('minutes')} unit={t('meeting.minutesUnit')} />
        <TextField {...form.field('place')} />
      </FieldRow>
      {meeting ? (
        <CancelMeeting meeting={meeting} onDone={onClose} />
      ) : (
        <FieldRow>
          <SelectField
            {...form.field('repeat')}
            choices={repeatKeys.map((value) => ({ value, label: t(`meeting.${value}`) }))}
          />
          {form.values.repeat !== 'never' && (
            <DayField {...form.field('until')} maw={200} help={t('meeting.untilHelp', { count: days.length })} />
          )}
        </FieldRow>
      )}
    </FormDialog>
  );
}
