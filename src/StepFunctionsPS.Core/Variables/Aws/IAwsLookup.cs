using System.Collections.Generic;

namespace StepFunctionsPS.Variables;

/// <summary>
/// Asks AWS for the values that variables stand for. A host that can reach AWS gives one in
/// <see cref="CompilerOptions.AwsLookup"/>; it only makes the calls, what answers mean is the compiler's to know.
/// It is asked on the thread of the compilation, once for each value of a compilation.
/// </summary>
public interface IAwsLookup
{
    /// <summary>The number of the account that the caller belongs to.</summary>
    /// <param name="scope">Where to ask, and as whom.</param>
    AwsAnswer<string> FindAccountId(AwsScope scope);

    /// <summary>The outputs of a stack by their keys; an empty table when it has none.</summary>
    /// <param name="stackName">The name or the id of the stack.</param>
    /// <param name="scope">Where to ask, and as whom.</param>
    AwsAnswer<IReadOnlyDictionary<string, string>> FindStackOutputs(string stackName, AwsScope scope);

    /// <summary>A parameter of the parameter store, or a secret that it refers to.</summary>
    /// <param name="name">Its name; a version or label may follow.</param>
    /// <param name="withDecryption">Whether to decrypt a SecureString.</param>
    /// <param name="scope">Where to ask, and as whom.</param>
    AwsAnswer<AwsParameter> FindParameter(string name, bool withDecryption, AwsScope scope);

    /// <summary>The content of an object in a bucket.</summary>
    /// <param name="bucketName">The bucket.</param>
    /// <param name="key">The key of the object.</param>
    /// <param name="mostBytes">What is larger is refused.</param>
    /// <param name="scope">Where to ask, and as whom.</param>
    AwsAnswer<byte[]> FindObject(string bucketName, string key, int mostBytes, AwsScope scope);
}
