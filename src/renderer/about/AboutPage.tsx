import { useTexts } from '../app/language.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { CopyInformation } from './CopyInformation.tsx';
import { LicenceList } from './LicenceList.tsx';
import { ProgramFacts } from './ProgramFacts.tsx';
import { RegisterFacts } from './RegisterFacts.tsx';
import { ShippedFacts } from './ShippedFacts.tsx';
import classes from './about.module.css';

/** What the app and the register are made of: for whoever is asked «hvilken utgave har dere?». */
export function AboutPage() {
  const t = useTexts('about');
  return (
    <>
      <PageTitle title={t('title')} subtitle={t('lead')} action={<CopyInformation />} />
      <div className={classes.columns}>
        <ProgramFacts />
        <RegisterFacts />
      </div>
      <ShippedFacts />
      <LicenceList />
    </>
  );
}
