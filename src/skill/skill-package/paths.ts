/** Where Amazon's package format has the interaction models, below the package's folder (ask-cli 2.30.7, utils/constants.js). */
export const MODELS = 'interactionModels/custom';
