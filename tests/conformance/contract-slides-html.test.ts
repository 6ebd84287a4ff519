import { htmlDeckRenderer } from '@octavo/slides/html';
import { describeContract } from '../support/describe-contract.ts';

describeContract(htmlDeckRenderer);
