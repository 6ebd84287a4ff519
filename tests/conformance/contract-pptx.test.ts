import { pptxRenderer } from '@octavo/slides/pptx';
import { describeContract } from '../support/describe-contract.ts';

describeContract(pptxRenderer);
