import { deckJsonRenderer } from '@octavo/slides/data';
import { describeContract } from '../support/describe-contract.ts';

describeContract(deckJsonRenderer);
