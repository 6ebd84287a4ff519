import { marpRenderer } from '@octavo/slides/marp';
import { describeContract } from '../support/describe-contract.ts';

describeContract(marpRenderer);
