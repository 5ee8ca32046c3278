/** The library: list left, work in the middle, preview right; import takes the whole width while it lasts. */
import { useState } from 'react';
import type { Variant } from '../../../core/scripts/model.ts';
import type { Session } from '../../../protocol/session.ts';
import type { PackState } from '../../../protocol/views.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Switch } from '../../shared/Switch.tsx';
import { failureWords } from '../failure-words.ts';
import { ImportPage } from '../importing/ImportPage.tsx';
import { itemsOf } from './catalogue.ts';
import { isoDay, withVariantTexts } from './edit-pack.ts';
import { PackBar } from './PackBar.tsx';
import { ReplyPreview } from './ReplyPreview.tsx';
import { ScenarioList } from './ScenarioList.tsx';
import { ScenarioWork } from './ScenarioWork.tsx';
import { NO_PICKS, type Picks } from './slots.ts';
import { useDrafts } from './use-drafts.ts';
import { type PackEditing, usePack } from './use-pack.ts';
import { usePhrasings } from './use-phrasings.ts';

interface Props {
  session: Session;
  setSession(session: Session): void;
}

export function ScriptsPage({ session, setSession }: Props) {
  const { t } = useApp();
  const editing = usePack();
  const [importing, setImporting] = useState(false);
  const [note, setNote] = useState<string | null>(null);
  const { state, failure } = editing;
  if (!state)
    return (
      <p role={failure ? 'alert' : undefined} className="page-loading">
        {failure ? failureWords(failure, t) : t('library.loading')}
      </p>
    );
  return (
    <div className="scripts">
      <PackBar
        editing={editing}
        state={state}
        note={failure ? failureWords(failure, t) : note}
        onNote={setNote}
        importing={importing}
        onImport={() => {
          setNote(null);
          setImporting(true);
        }}
      />
      {importing ? (
        <ImportPage
          state={state}
          onApply={async (pack, base) => {
            if (!(await editing.replace(pack, base))) return;
            setNote(t('library.import.applied'));
            setImporting(false);
          }}
          onBack={() => setImporting(false)}
        />
      ) : null}
      {/* Kept behind the import, so that unsaved edits are still there afterwards. */}
      <div hidden={importing}>
        <Panes session={session} setSession={setSession} editing={editing} state={state} onNote={setNote} />
      </div>
    </div>
  );
}

interface PanesProps extends Props {
  editing: PackEditing;
  state: PackState;
  onNote(note: string | null): void;
}

function Panes({ session, setSession, editing, state, onNote }: PanesProps) {
  const { ask, t, now } = useApp();
  const { pack } = state;
  const { proposePhrasings } = session.settings;
  const [selected, setSelected] = useState<string | null>(null);
  const [language, setLanguage] = useState('en');
  const [picks, setPicks] = useState<Picks>(NO_PICKS);
  const [notes, setNotes] = useState(true);
  const drafts = useDrafts();
  const phrasings = usePhrasings(pack, editing, drafts, proposePhrasings);
  const items = itemsOf(pack);
  const item = items.find((i) => i.id === selected) ?? items[0];
  if (!item) return null;

  const save = async (variant: Variant) => {
    const texts = drafts.get(variant.id);
    if (!texts) return;
    const today = isoDay(now());
    const result = await editing.edit((stored) => withVariantTexts(stored, variant.id, texts, today));
    if (!result.ok) return;
    drafts.drop(variant.id);
    onNote(t('library.scripts.saved'));
  };
  const setExamples = async (errorExamples: boolean) => {
    const result = await ask('settings.set', { patch: { errorExamples } });
    if (result.ok) setSession(result.value);
    else onNote(failureWords(result.error.code, t));
  };

  return (
    <div className="panes">
      <ScenarioList
        pack={pack}
        selected={item.id}
        proposals={phrasings.proposals}
        onSelect={(id) => {
          setSelected(id);
          setPicks(NO_PICKS);
          onNote(null);
        }}
      />
      <div className="pane-work">
        <div className="work-toggles">
          <Switch
            label={t('library.scripts.notes')}
            hint={t('library.scripts.notesHint')}
            checked={notes}
            onChange={setNotes}
          />
          <Switch
            label={t('library.scripts.examplesToggle')}
            hint={t('library.scripts.examplesHint')}
            checked={session.settings.errorExamples}
            onChange={(on) => void setExamples(on)}
          />
        </div>
        <ScenarioWork
          item={item}
          pack={pack}
          language={language}
          onLanguage={setLanguage}
          notes={notes}
          examples={session.settings.errorExamples}
          houseRules={session.settings.houseRules}
          picks={picks}
          onPicks={setPicks}
          drafts={drafts}
          onSave={(variant) => void save(variant)}
          phrasings={phrasings}
        />
      </div>
      <ReplyPreview
        item={item}
        pack={pack}
        language={language}
        picks={picks}
        onPicks={setPicks}
        drafts={drafts}
        houseRules={session.settings.houseRules}
      />
    </div>
  );
}
